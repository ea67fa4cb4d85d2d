package dev.runbook.lint.links;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in which parts are filled in later: by Go templates, as in {@code {{ $labels.job }}},
 * or by whatever replaces {@code ${NAME}} when rules are rolled out. Those parts can be anything;
 * the rest is fixed.
 *
 * @param masked the text with {@link #GAP} in place of each character of such a part, so that
 *     indexes stay the same
 * @param decides whether a template decides between pieces of text ({@code if}, {@code range}), so
 *     that not even the rest is fixed
 */
public record Template(String masked, boolean decides) {

  /** Stands for a character that is filled in later; no address holds it. */
  static final char GAP = '\uFFFF';

  private static final Pattern GAPS = Pattern.compile(GAP + "+");
  private static final String CLOSE = "}}";
  private static final Pattern ACTION = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^{}]*}");
  private static final Pattern CONTROL =
      Pattern.compile(
          "\\{\\{-?\\s*(if|else|end|range|with|template|block|define|break|continue)\\b");

  /**
   * Finds the parts of a text that are filled in later.
   *
   * @param text the text as it is written
   * @return the text with those parts masked
   */
  public static Template of(String text) {
    if (!text.contains("{{") && !text.contains("${")) {
      return new Template(text, false);
    }
    StringBuilder masked = new StringBuilder(text);
    // Behind the last }} nothing is closed, and each {{ there would search to the end in vain.
    mask(ACTION.matcher(text).region(0, text.lastIndexOf(CLOSE) + CLOSE.length()), masked);
    mask(VARIABLE.matcher(text), masked);
    return new Template(masked.toString(), CONTROL.matcher(text).find());
  }

  private static void mask(Matcher part, StringBuilder masked) {
    while (part.find()) {
      for (int i = part.start(); i < part.end(); i++) {
        masked.setCharAt(i, GAP);
      }
    }
  }

  /** Tells whether there is nothing but parts that are filled in later. */
  boolean isAll() {
    return !masked.isBlank() && masked.strip().chars().allMatch(c -> c == GAP);
  }

  /**
   * Tells whether a text holds a part that is filled in later.
   *
   * @param masked a text in which such parts are masked
   * @return true if it holds one
   */
  public static boolean hasGap(String masked) {
    return masked.indexOf(GAP) >= 0;
  }

  /** Tells whether a candidate is what a masked text can become; gaps can be any text. */
  static boolean fits(String masked, String candidate) {
    return fitting(masked).test(candidate);
  }

  /** What a masked text can become, worked out once for many candidates. */
  static Predicate<String> fitting(String masked) {
    if (!hasGap(masked)) {
      return masked::equals;
    }
    List<String> fixed = List.of(GAPS.split(masked, -1));
    String head = fixed.get(0);
    String tail = fixed.get(fixed.size() - 1);
    List<String> inner = fixed.subList(1, fixed.size() - 1);
    return candidate ->
        candidate.length() >= head.length() + tail.length()
            && candidate.startsWith(head)
            && candidate.endsWith(tail)
            && holds(candidate, head.length(), candidate.length() - tail.length(), inner);
  }

  private static boolean holds(String candidate, int from, int end, List<String> parts) {
    int at = from;
    for (String part : parts) {
      int found = candidate.indexOf(part, at);
      if (found < 0 || found + part.length() > end) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }
}
