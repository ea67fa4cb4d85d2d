package dev.runbook.alerting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of Alertmanager, which must fit the whole value of a label. Alertmanager
 * reads it by the rules of RE2; where Java would read it differently, or could run for long,
 * nothing is said.
 */
final class LabelRegex {

  /** What both read alike: characters, dots, classes, groups, alternatives and repetition. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:[^\\\\\\[\\](){}*+?]"
              + "|\\\\[.\\\\+*?()|\\[\\]{}^$/\\-dDwW]"
              + "|\\[\\^?(?:[^\\\\\\[\\]&]|\\\\[.\\\\+*?()|\\[\\]{}^$/\\-dDwW])++\\]"
              + "|\\((?:\\?:|(?!\\?))|\\)"
              + "|(?:[*+?]|\\{\\d{1,3}(?:,\\d{0,3})?\\})\\??(?![*+?{]))*+");

  /** What a dot and the end of a text are differs where there are several lines. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** More than any label that people write, and few enough for a stack. */
  private static final int MAX_LENGTH = 500;

  /** How many characters are looked at before the search is given up. */
  private static final int MAX_STEPS = 100_000;

  /** Letters that stand for themselves; where one is repeated, it need not be there. */
  private static final Pattern START = Pattern.compile("(?:[A-Za-z0-9_ :/,@-](?![*?{]))*+");

  private final Pattern pattern;
  private final String start;

  private LabelRegex(Pattern pattern, String start) {
    this.pattern = pattern;
    this.start = start;
  }

  /** Reads an expression, if Java and RE2 read it alike. */
  static Optional<LabelRegex> of(String written) {
    if (written.length() > MAX_LENGTH || !COMMON.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LabelRegex(Pattern.compile(written), start(written)));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** What every text begins with that it fits: 100,000 alerts may meet hundreds of them. */
  private static String start(String written) {
    Matcher letters = START.matcher(written);
    return written.indexOf('|') < 0 && letters.lookingAt() ? letters.group() : "";
  }

  /** Whether the expression fits the whole of a text. */
  Certainty fits(String text) {
    if (!text.startsWith(start)) {
      return Certainty.NO;
    }
    if (text.length() > MAX_LENGTH || LINE_BREAK.matcher(text).find()) {
      return Certainty.MAYBE;
    }
    try {
      return Certainty.of(pattern.matcher(new Counted(text)).matches());
    } catch (TooLong e) {
      return Certainty.MAYBE;
    }
  }

  /** A text that ends a search which looks at it too often. */
  private static final class Counted implements CharSequence {

    private final String text;
    private int steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MAX_STEPS) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("too many steps", null, false, false);
    }
  }
}
