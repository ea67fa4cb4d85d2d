package dev.runbook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Every word, and the entries that have it. Grows as entries are added in order. */
final class Lexicon {

  /** In letters: a shard is loaded for one word, so it should hold little besides. */
  private static final int SHARD = 12_000;

  /** Words that are known before a shard is loaded: about 50 KB compressed. */
  private static final int MOST_KNOWN = 16_000;

  private static final Comparator<Word> BY_TEXT = Comparator.comparing(word -> word.text);

  private final Words words = new Words();
  private final Terms terms = new Terms(this::add);
  private int entry;
  private int field;

  /**
   * A part of the lexicon.
   *
   * @param words its words, in order
   * @param entries the entries of each of them
   */
  record Shard(List<String> words, List<String> entries) {}

  /**
   * Adds the words of a text.
   *
   * @param number the number of the entry that says it, not smaller than before
   * @param bit the field of the entry, as a bit below 64
   * @param text the text
   */
  void add(int number, int bit, String text) {
    entry = number;
    field = bit;
    terms.each(text);
  }

  private void add(char[] letters, int length) {
    words.get(letters, length).add(entry, field);
  }

  /** {@return whether more words are there than are known before a shard is loaded} */
  boolean isLarge() {
    return words.size() > MOST_KNOWN;
  }

  /**
   * The words that can be completed, and be meant by what is misspelt, before a shard is loaded:
   * all of them, or the most telling ones. A number is typed as it is.
   */
  List<Word> known() {
    List<Word> all = words.all();
    if (isLarge()) {
      Comparator<Word> order =
          Comparator.comparing((Word word) -> (word.fields() & EntryText.TELLING) == 0)
              .thenComparing(word -> -word.count())
              .thenComparing(BY_TEXT);
      all =
          all.stream()
              .filter(word -> !Character.isDigit(word.text.codePointAt(0)))
              .sorted(order)
              .limit(MOST_KNOWN)
              .collect(Collectors.toList());
    }
    // The order of UTF-16 units, as in JavaScript.
    all.sort(BY_TEXT);
    return all;
  }

  /** The entries of all words, in parts of a few of them. */
  List<Shard> shards() {
    List<Word> all = words.all();
    all.sort(BY_TEXT);
    List<Shard> shards = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    int letters = 0;
    for (Word word : all) {
      String text = word.entries();
      if (letters > 0 && letters + text.length() > SHARD) {
        shards.add(new Shard(List.copyOf(texts), List.copyOf(entries)));
        texts.clear();
        entries.clear();
        letters = 0;
      }
      texts.add(word.text);
      entries.add(text);
      letters += word.text.length() + text.length();
    }
    if (!texts.isEmpty()) {
      shards.add(new Shard(List.copyOf(texts), List.copyOf(entries)));
    }
    return shards;
  }
}
