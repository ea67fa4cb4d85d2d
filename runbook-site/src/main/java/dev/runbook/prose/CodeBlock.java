package dev.runbook.prose;

import java.util.Locale;
import java.util.regex.Pattern;

/** Code on lines of its own. */
final class CodeBlock {

  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9+#.-]");

  /** What Python-Markdown changes in code: tabs, blank lines at the ends and blanks on them. */
  private static final Pattern CHANGED =
      Pattern.compile("\t|\r|^\\s|^$|\\s$|(?m)^[^\\S\\n]+$|\\n{3}");

  private CodeBlock() {}

  /** A fence that is longer than any in the text. */
  static String fenced(String text, String language) {
    String fence = "`".repeat(Math.max(3, CodeSpan.longestRun(text, '`') + 1));
    String word = NOT_A_WORD.matcher(language.toLowerCase(Locale.ROOT)).replaceAll("");
    String end = text.endsWith("\n") || text.isEmpty() ? "" : "\n";
    return fence + word + "\n" + text + end + fence;
  }

  /**
   * Indented code, the only kind that Python-Markdown reads inside lists; an element with
   * references where it would change the text.
   */
  static String indented(String text) {
    if (CHANGED.matcher(text).find()) {
      String style = "display: block; overflow-x: auto; white-space: pre";
      return "<code style=\"" + style + "\">" + CodeSpan.references(text) + "</code>";
    }
    StringBuilder out = new StringBuilder();
    text.lines()
        .forEach(line -> out.append(line.isEmpty() ? "" : "    ").append(line).append('\n'));
    return out.substring(0, out.length() - 1);
  }
}
