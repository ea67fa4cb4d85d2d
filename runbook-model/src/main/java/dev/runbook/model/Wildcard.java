package dev.runbook.model;

/** Patterns in which {@code *} stands for any characters, none included. */
public final class Wildcard {

  private Wildcard() {}

  /**
   * Matches the whole of a text, in time proportional to pattern times text at worst.
   *
   * @param pattern the pattern
   * @param text the text
   * @return true if the pattern fits all of the text
   */
  public static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int retry = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /**
   * Tells whether there is a text that two patterns both match, in time proportional to their
   * lengths. Between two stars anything can stand, so only what stands before the first one and
   * behind the last one can keep two patterns apart.
   *
   * @param one a pattern
   * @param other another one
   * @return true if some text matches both
   */
  public static boolean overlap(String one, String other) {
    int first = one.indexOf('*');
    int second = other.indexOf('*');
    if (first < 0 || second < 0) {
      return first < 0 ? matches(other, one) : matches(one, other);
    }
    int head = Math.min(first, second);
    int tail =
        Math.min(one.length() - one.lastIndexOf('*'), other.length() - other.lastIndexOf('*')) - 1;
    return one.regionMatches(0, other, 0, head)
        && one.regionMatches(one.length() - tail, other, other.length() - tail, tail);
  }
}
