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

  /** Words in backticks as alternatives that are all denied: "neither `a`, `b` nor `c`". */
  static String neither(List<String> words) {
    int last = words.size() - 1;
    return last < 1 || last > 2
        ? "none of " + list(words)
        : "neither %s nor %s".formatted(list(words.subList(0, last)), quote(words.get(last)));
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\p{Cntrl}+", " ");
  }

  private static String shorten(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text;
  }
}
