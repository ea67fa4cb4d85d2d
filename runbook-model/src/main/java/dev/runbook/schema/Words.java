package dev.runbook.schema;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words of people's files, put into messages. */
final class Words {

  private static final int LONGEST = 60;

  private Words() {}

  /** A word in backticks, on one line and not too long. */
  static String quote(String word) {
    return "`" + shorten(oneLine(word)) + "`";
  }

  /** Words in backticks with commas between. */
  static String list(Collection<String> words) {
    return words.stream().map(Words::quote).collect(Collectors.joining(", "));
  }

  /** Words in backticks as alternatives that are all denied: "neither `a` nor `b`". */
  static String neither(List<String> words) {
    if (words.size() > 2) {
      return "none of " + list(words);
    }
    return words.stream().map(Words::quote).collect(Collectors.joining(" nor ", "neither ", ""));
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\p{Cntrl}+", " ");
  }

  private static String shorten(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text;
  }
}
