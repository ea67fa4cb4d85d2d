package dev.runbook.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Cuts text into the words that it can be found by. {@code terms.js} cuts what people type in the
 * same way; both must change together.
 *
 * <p>A word is a run of letters and digits, without case and diacritics. {@code OOMKilled} is three
 * words: {@code oom}, {@code killed} and the whole; {@code Alert00042} is {@code alert} and {@code
 * 00042}. Scripts that do not part words are cut into pairs of letters.
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

  private Terms() {}

  /** Gives every word of a text to a visitor, in order; some come more than once. */
  static void each(String text, Consumer<String> visitor) {
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
      while (at < length) {
        int next = text.codePointAt(at);
        if (!isWord(next) || isDense(next) != dense) {
          break;
        }
        at += Character.charCount(next);
      }
      if (dense) {
        pairs(fold(text.substring(start, at)), visitor);
      } else {
        run(text.substring(start, at), visitor);
      }
    }
  }

  /** The text without case and diacritics. */
  static String fold(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = text.charAt(i) < 0x80;
    }
    if (plain) {
      return text.toLowerCase(Locale.ROOT);
    }
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
  private static void run(String run, Consumer<String> visitor) {
    int start = 0;
    boolean camel = false;
    for (int i = 1; i < run.length(); i++) {
      boolean hump = isHump(run, i);
      if (hump || startsDigits(run, i)) {
        part(run.substring(start, i), visitor);
        start = i;
        camel |= hump;
      }
    }
    part(run.substring(start), visitor);
    if (camel) {
      part(run, visitor);
    }
  }

  private static void part(String part, Consumer<String> visitor) {
    String word = fold(part);
    if (!word.isEmpty()) {
      visitor.accept(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }
  }

  /** Whether a word begins here: {@code pod|Crash}, {@code HTTP|Server}. */
  private static boolean isHump(String run, int at) {
    int here = run.codePointAt(at);
    if (!Character.isUpperCase(here)) {
      return false;
    }
    int next = at + Character.charCount(here);
    return !Character.isUpperCase(run.codePointBefore(at))
        || (next < run.length() && Character.isLowerCase(run.codePointAt(next)));
  }

  /** Whether a number that is long enough to be looked for begins here. */
  private static boolean startsDigits(String run, int at) {
    if (isDigit(run.charAt(at - 1)) || at + OWN_DIGITS > run.length()) {
      return false;
    }
    for (int i = at; i < at + OWN_DIGITS; i++) {
      if (!isDigit(run.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void pairs(String run, Consumer<String> visitor) {
    int[] letters = run.codePoints().toArray();
    if (letters.length == 1) {
      visitor.accept(run);
    }
    for (int i = 0; i + 1 < letters.length; i++) {
      visitor.accept(new String(letters, i, 2));
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
