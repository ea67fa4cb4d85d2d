package dev.runbook.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Cuts text into the words that it can be found by. {@code terms.js} cuts what people type in the
 * same way; both must change together.
 *
 * <p>A word is a run of letters and digits, without case and diacritics. {@code OOMKilled} is three
 * words: {@code oom}, {@code killed} and the whole; {@code Alert00042} is {@code alert} and {@code
 * 00042}. Scripts that do not part words are cut into pairs of letters. For one thread.
 */
final class Terms {

  /** Nobody types more of a word; what is longer is a key or a hash. */
  private static final int LONGEST = 40;

  /** Fewer digits belong to the letters before them, as in {@code p99} and {@code db1}. */
  private static final int OWN_DIGITS = 3;

  /** Letters that do not come apart into a letter and its mark. */
  private static final String[][] SPELLINGS = {
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"ø", "o"},
    {"đ", "d"},
    {"ł", "l"},
    {"ı", "i"},
    {"ς", "σ"},
  };

  private final Visitor visitor;

  /** The word that is given to the visitor; most words of a site are met a thousand times. */
  private final char[] letters = new char[LONGEST];

  Terms(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Takes words. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Takes a word.
     *
     * @param letters begins with the word; changes after the call
     * @param length how long it is
     */
    void word(char[] letters, int length);
  }

  /** Gives every word of a text to the visitor, in order; some come more than once. */
  void each(String text) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      int letter = text.codePointAt(at);
      if (!isWord(letter)) {
        at += Character.charCount(letter);
        continue;
      }
      int start = at;
      boolean dense = isDense(letter);
      boolean ascii = true;
      while (at < length) {
        int next = text.codePointAt(at);
        if (!isWord(next) || isDense(next) != dense) {
          break;
        }
        ascii &= next < 0x80;
        at += Character.charCount(next);
      }
      if (dense) {
        pairs(fold(text.substring(start, at)));
      } else {
        run(text, start, at, ascii);
      }
    }
  }

  /** The text without case and diacritics. */
  static String fold(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Form.NFKD)
        .chars()
        .filter(c -> c != ' ' && (c < 0x300 || c > 0x36f))
        .forEach(c -> bare.append((char) c));
    String folded = Normalizer.normalize(bare, Form.NFKC).toLowerCase(Locale.ROOT);
    for (String[] spelling : SPELLINGS) {
      folded = folded.replace(spelling[0], spelling[1]);
    }
    return folded;
  }

  /** The parts of a run of letters, and the whole where capitals part it. */
  private void run(String text, int from, int to, boolean ascii) {
    int start = from;
    boolean camel = false;
    for (int i = from + 1; i < to; i++) {
      boolean hump = isHump(text, i, to);
      if (hump || startsDigits(text, i, to)) {
        part(text, start, i, ascii);
        start = i;
        camel |= hump;
      }
    }
    part(text, start, to, ascii);
    if (camel) {
      part(text, from, to, ascii);
    }
  }

  private void part(String text, int from, int to, boolean ascii) {
    if (!ascii) {
      word(fold(text.substring(from, to)));
      return;
    }
    int length = Math.min(to - from, LONGEST);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(from + i);
      letters[i] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    visitor.word(letters, length);
  }

  private void word(String word) {
    int length = Math.min(word.length(), LONGEST);
    word.getChars(0, length, letters, 0);
    if (length > 0) {
      visitor.word(letters, length);
    }
  }

  /** Whether a word begins here: {@code pod|Crash}, {@code HTTP|Server}. */
  private static boolean isHump(String text, int at, int end) {
    int here = text.codePointAt(at);
    if (!Character.isUpperCase(here)) {
      return false;
    }
    int next = at + Character.charCount(here);
    return !Character.isUpperCase(text.codePointBefore(at))
        || (next < end && Character.isLowerCase(text.codePointAt(next)));
  }

  /** Whether a number that is long enough to be looked for begins here. */
  private static boolean startsDigits(String text, int at, int end) {
    if (!isDigit(text.charAt(at)) || isDigit(text.charAt(at - 1)) || at + OWN_DIGITS > end) {
      return false;
    }
    for (int i = at; i < at + OWN_DIGITS; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void pairs(String run) {
    int[] points = run.codePoints().toArray();
    if (points.length == 1) {
      word(run);
    }
    for (int i = 0; i + 1 < points.length; i++) {
      word(new String(points, i, 2));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(int letter) {
    if (letter < 0x80) {
      return (letter >= 'a' && letter <= 'z')
          || (letter >= 'A' && letter <= 'Z')
          || (letter >= '0' && letter <= '9');
    }
    return switch (Character.getType(letter)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Letters of Thai, Lao, Myanmar, Khmer, Kana, Chinese, which are written without blanks. */
  private static boolean isDense(int letter) {
    return letter >= 0xe00
        && ((letter < 0xf00)
            || (letter >= 0x1000 && letter < 0x10a0)
            || (letter >= 0x1780 && letter < 0x1800)
            || (letter >= 0x3040 && letter < 0x3100)
            || (letter >= 0x3400 && letter < 0xa000)
            || (letter >= 0xf900 && letter < 0xfb00)
            || (letter >= 0x20000 && letter < 0x32000));
  }
}
