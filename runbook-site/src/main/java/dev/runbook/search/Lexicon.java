package dev.runbook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word, and the entries that have it. Grows as entries are added in order. */
final class Lexicon {

  /** In letters: a shard is loaded for one word, so it should hold little besides. */
  private static final int SHARD = 16_000;

  /** Steps of commonness for a doubling of the entries that have a word. */
  private static final int STEPS = 4;

  private final Map<String, Postings> postings = new HashMap<>();

  /** The entries of one word: for each the distance from the last one, and its fields. */
  private static final class Postings {
    private final StringBuilder text = new StringBuilder();
    private int last = -1;
    private int count;

    void add(int entry, int fields) {
      Digits.append(entry - last - 1, text);
      text.append(Digits.one(fields));
      last = entry;
      count++;
    }

    char commonness() {
      double doublings = Math.log(count) / Math.log(2);
      return Digits.one(Math.min(63, (int) (STEPS * doublings)));
    }
  }

  /**
   * A part of the lexicon.
   *
   * @param first the number of its first word among all
   * @param entries the entries of each of its words
   */
  record Shard(int first, List<String> entries) {}

  /**
   * Adds the words of the next entry.
   *
   * @param entry its number, larger than those before
   * @param words its words, each with the fields that have it, from 1 to 63
   */
  void add(int entry, Map<String, Integer> words) {
    words.forEach(
        (word, fields) -> postings.computeIfAbsent(word, w -> new Postings()).add(entry, fields));
  }

  /** All words in order, that of UTF-16 units as in JavaScript. */
  List<String> words() {
    return postings.keySet().stream().sorted().toList();
  }

  /** How common each word is, a letter a word. */
  String commonness(List<String> words) {
    StringBuilder out = new StringBuilder();
    words.forEach(word -> out.append(of(word).commonness()));
    return out.toString();
  }

  private Postings of(String word) {
    return postings.getOrDefault(word, new Postings());
  }

  /** The entries of all words, in parts of a few of them. */
  List<Shard> shards(List<String> words) {
    List<Shard> shards = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    int letters = 0;
    for (String word : words) {
      String text = of(word).text.toString();
      if (letters > 0 && letters + text.length() > SHARD) {
        shards.add(new Shard(shards.isEmpty() ? 0 : end(shards), List.copyOf(entries)));
        entries.clear();
        letters = 0;
      }
      entries.add(text);
      letters += text.length();
    }
    if (!entries.isEmpty()) {
      shards.add(new Shard(shards.isEmpty() ? 0 : end(shards), List.copyOf(entries)));
    }
    return shards;
  }

  private static int end(List<Shard> shards) {
    Shard last = shards.get(shards.size() - 1);
    return last.first() + last.entries().size();
  }
}
