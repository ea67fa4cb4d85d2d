package dev.runbook.template;

import java.util.regex.Pattern;

/** The lines of Markdown. */
final class Layout {

  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)]) .*", Pattern.DOTALL);
  private static final String INDENT = "    ";
  private static final String ADMONITION = "!!!";

  private Layout() {}

  /** Takes away blank lines at both ends, and nothing else: a first line may be indented code. */
  static String trimmed(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1;
      }
    }
    int end = text.length();
    while (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * Tells whether two pieces would run together although a blank line stands between them: two
   * lists become one, and indented code becomes part of the list, the code or the admonition before
   * it.
   */
  static boolean runTogether(String piece, String next) {
    if (next.startsWith(INDENT)) {
      boolean indented = piece.startsWith(INDENT, piece.lastIndexOf('\n') + 1);
      String last = lastOuterLine(piece);
      return indented || isItem(last) || last.startsWith(ADMONITION);
    }
    return isItem(next) && isItem(lastOuterLine(piece));
  }

  private static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** The last line that is not indented; empty if the piece is indented code from end to end. */
  private static String lastOuterLine(String piece) {
    int end = piece.length();
    while (end > 0) {
      int start = piece.lastIndexOf('\n', end - 1) + 1;
      if (start < end && piece.charAt(start) != ' ') {
        return piece.substring(start, end);
      }
      end = start - 1;
    }
    return "";
  }
}
