package dev.runbook.search;

/** Numbers as letters, so that a long list of them is one short text. */
final class Digits {

  /** One for each value below 64. */
  private static final String ALPHABET =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

  private static final int HALF = 32;

  private Digits() {}

  /** One letter for a value from 0 to 63. */
  static char one(int value) {
    return ALPHABET.charAt(value);
  }

  /** Five bits a letter, the lowest first; every letter but the last has the sixth. */
  static void append(int value, StringBuilder out) {
    int rest = value;
    while (rest >= HALF) {
      out.append(one(HALF + rest % HALF));
      rest /= HALF;
    }
    out.append(one(rest));
  }
}
