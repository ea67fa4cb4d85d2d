package dev.runbook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * All words that were ever met, each once. A table of its own, because a site of 10,000 runbooks
 * has ten million words, of which most need no string to be found again. For one thread.
 */
final class Words {

  private static final int SMALLEST = 1 << 12;

  private Word[] table = new Word[SMALLEST];
  private int count;

  /** {@return the word that begins an array of letters; a new one if it was never met} */
  Word get(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int place = place(hash);
    for (Word word = table[place]; word != null; word = table[place]) {
      if (word.hash == hash && word.is(letters, length)) {
        return word;
      }
      place = (place + 1) & (table.length - 1);
    }
    Word word = new Word(new String(letters, 0, length), hash);
    table[place] = word;
    count++;
    if (2 * count > table.length) {
      grow();
    }
    return word;
  }

  /** {@return how many words were met} */
  int size() {
    return count;
  }

  /** {@return every word, in no order, as a list of the caller's own} */
  List<Word> all() {
    List<Word> words = new ArrayList<>(count);
    for (Word word : table) {
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private void grow() {
    List<Word> words = all();
    table = new Word[2 * table.length];
    for (Word word : words) {
      int place = place(word.hash);
      while (table[place] != null) {
        place = (place + 1) & (table.length - 1);
      }
      table[place] = word;
    }
  }
}
