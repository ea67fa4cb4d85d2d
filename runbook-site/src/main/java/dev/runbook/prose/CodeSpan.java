package dev.runbook.prose;

import java.util.regex.Pattern;

/** Code inside a line. */
final class CodeSpan {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private CodeSpan() {}

  /** Backticks, as many as the text needs. */
  static String fenced(String written) {
    String text = oneLine(written);
    if (text.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longestRun(text, '`') + 1);
    boolean padded = needsPadding(text);
    return fence + (padded ? " " : "") + text + (padded ? " " : "") + fence;
  }

  private static boolean needsPadding(String text) {
    boolean backtick = text.startsWith("`") || text.endsWith("`");
    return backtick || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
  }

  /** Backticks where Python-Markdown gives back what stands between them, an element elsewhere. */
  static String safe(String written) {
    String text = oneLine(written);
    boolean plain = text.strip().equals(text) && text.indexOf('`') < 0 && text.indexOf('|') < 0;
    return plain ? fenced(text) : "<code>" + references(text) + "</code>";
  }

  /** Every character that could mean something as a numeric reference. */
  static String references(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || (c == ' ' && !out.isEmpty())) {
                out.appendCodePoint(c);
              } else {
                out.append("&#").append(c).append(';');
              }
            });
    return out.toString();
  }

  /** The length of the longest run of a character. */
  static int longestRun(String text, char wanted) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == wanted ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static String oneLine(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }
}
