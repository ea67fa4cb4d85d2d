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
}
