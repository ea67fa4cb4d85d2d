package dev.runbook.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes text so that Markdown shows it as it is, and does so sparingly: names with underscores,
 * comparisons and punctuation stay as people grep for them.
 */
final class PlainText {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

  private PlainText() {}

  static String escape(String written, Dialect dialect) {
    String text = BLANKS.matcher(written).replaceAll(" ");
    StringBuilder out = new StringBuilder(text.length() + 16);
    int i = blockStart(text, dialect, out);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c == '_') {
        i = underscores(text, i, out, dialect);
        continue;
      }
      if (isMarkup(text, i, c, dialect)) {
        out.append(dialect.escaped(c));
      } else if (c == '&' && ENTITY.matcher(text).region(i, text.length()).lookingAt()) {
        out.append("&amp;");
      } else if (c == '<' && mayOpenTag(text, i)) {
        out.append("&lt;");
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static int blockStart(String text, Dialect dialect, StringBuilder out) {
    Matcher start = dialect.blockStart().matcher(text);
    if (!start.lookingAt()) {
      return 0;
    }
    char first = text.charAt(0);
    if (Character.isDigit(first)) {
      out.append(start.group()).append('\\').append(text.charAt(start.end()));
      return start.end() + 1;
    }
    out.append(dialect.escaped(first));
    return 1;
  }

  private static boolean isMarkup(String text, int i, int c, Dialect dialect) {
    return switch (c) {
      case '\\', '`', '*', '[', ']' -> true;
      case '~' -> dialect == Dialect.COMMONMARK && !isAlone(text, i);
      case '{', '}', '|' -> dialect == Dialect.PYTHON;
      case '#' -> i == text.length() - 1;
      default -> false;
    };
  }

  private static boolean isAlone(String text, int i) {
    return text.indexOf('~') == text.lastIndexOf('~') && text.indexOf('~') == i;
  }

  private static boolean mayOpenTag(String text, int i) {
    return i + 1 == text.length() || " 0123456789=".indexOf(text.charAt(i + 1)) < 0;
  }

  /** Underscores inside a word, or before one, are no emphasis as long as none can close it. */
  private static int underscores(String text, int start, StringBuilder out, Dialect dialect) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '_') {
      end++;
    }
    boolean wordBehind = end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
    boolean letterBefore = start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
    boolean blankBefore = start == 0 || text.charAt(start - 1) == ' ';
    boolean harmless = wordBehind && (letterBefore || blankBefore);
    for (int i = start; i < end; i++) {
      out.append(harmless ? "_" : dialect.escaped('_'));
    }
    return end;
  }
}
