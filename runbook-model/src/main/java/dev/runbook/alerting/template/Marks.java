package dev.runbook.alerting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letters that stand for what is masked: they are in no text that people write, and to YAML they
 * are letters like any other, so a mask can stand in any scalar and in any key. A mask is a letter
 * that begins it, the number of what it hides in three letters, and as many more as it takes to be
 * as long as that.
 */
final class Marks {

  /** The first and the last letter of Unicode's private use area. */
  private static final char FIRST = '\uE000';

  private static final char LAST = '\uF8FF';

  private static final int DIGITS = 3;
  private static final int BASE = 256;
  private static final int LETTERS = BASE + 2;

  private final String text;
  private final char begin;
  private final char fill;
  private final List<Hidden> hidden = new ArrayList<>();

  private Marks(String text, char begin) {
    this.text = text;
    this.begin = begin;
    this.fill = (char) (begin + 1);
  }

  private record Hidden(int from, int to) {}

  /** Letters that a text does not have; none if it has them all. */
  static Optional<Marks> unusedIn(String text) {
    boolean[] used = new boolean[(LAST - FIRST + 1) / LETTERS];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST && (c - FIRST) / LETTERS < used.length) {
        used[(c - FIRST) / LETTERS] = true;
      }
    }
    for (int block = 0; block < used.length; block++) {
      if (!used[block]) {
        return Optional.of(new Marks(text, (char) (FIRST + block * LETTERS)));
      }
    }
    return Optional.empty();
  }

  /** Writes a mask for a stretch of the text, as many letters long as it may be. */
  void mask(int from, int to, int length, StringBuilder out) {
    int number = hidden.size();
    hidden.add(new Hidden(from, to));
    out.append(begin);
    for (int i = 0; i < DIGITS; i++) {
      out.append((char) (fill + 1 + number % BASE));
      number /= BASE;
    }
    hide(length - DIGITS - 1, out);
  }

  /** Writes letters that leave nothing behind. */
  void hide(int length, StringBuilder out) {
    for (int i = 0; i < length; i++) {
      out.append(fill);
    }
  }

  /** Tells whether a letter begins a mask. */
  boolean begins(char c) {
    return c == begin;
  }

  /** A text with that in place of the masks which they hide. */
  String restore(String masked) {
    int at = firstMark(masked);
    if (at == masked.length()) {
      return masked;
    }
    StringBuilder restored = new StringBuilder(masked.length()).append(masked, 0, at);
    for (; at < masked.length(); at++) {
      char c = masked.charAt(at);
      if (c == begin && at + DIGITS < masked.length()) {
        Hidden stretch = hidden.get(number(masked, at + 1));
        restored.append(text, stretch.from(), stretch.to());
        at += DIGITS;
      } else if (!isMark(c)) {
        restored.append(c);
      }
    }
    return restored.toString();
  }

  private int firstMark(String masked) {
    int at = 0;
    while (at < masked.length() && !isMark(masked.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isMark(char c) {
    return c >= begin && c < begin + LETTERS;
  }

  private int number(String masked, int from) {
    int number = 0;
    for (int i = DIGITS - 1; i >= 0; i--) {
      number = number * BASE + masked.charAt(from + i) - fill - 1;
    }
    return number;
  }
}
