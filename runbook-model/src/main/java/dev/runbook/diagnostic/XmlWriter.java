package dev.runbook.diagnostic;

/**
 * Writes XML 1.0, an element a line. Characters that XML cannot hold, and those that a terminal
 * would obey, are replaced by ones that can be seen. Attributes are given as names and values in
 * turn.
 */
final class XmlWriter {

  private static final int REPLACEMENT = 0xFFFD;
  private static final String INDENT = "  ";

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /** Writes an element that has other elements in it. */
  void element(String name, Runnable content, String... attributes) {
    start(name, attributes);
    out.append(">\n");
    depth++;
    content.run();
    depth--;
    out.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
  }

  /** Writes an element that has text in it, as it is. */
  void text(String name, String text, String... attributes) {
    start(name, attributes);
    out.append('>');
    text.codePoints().forEach(c -> character(c, false));
    out.append("</").append(name).append(">\n");
  }

  /** Writes an element that has nothing in it. */
  void empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>\n");
  }

  /** The document, which ends with a line feed. */
  String done() {
    return out.toString();
  }

  private void start(String name, String... attributes) {
    out.append(INDENT.repeat(depth)).append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      attributes[i + 1].codePoints().forEach(c -> character(c, true));
      out.append('"');
    }
  }

  private void character(int c, boolean inAttribute) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append(inAttribute ? "&quot;" : "\"");
      // A parser makes blanks of these in attributes, and of each carriage return a line feed.
      case '\t', '\n' -> out.append(inAttribute ? "&#" + c + ";" : Character.toString(c));
      case '\r' -> out.append("&#13;");
      default -> out.appendCodePoint(isCharacter(c) ? visible(c) : REPLACEMENT);
    }
  }

  private static int visible(int c) {
    return Character.isISOControl(c) ? Glyphs.shown(c) : c;
  }

  private static boolean isCharacter(int c) {
    return (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        && c != 0xFFFE
        && c != 0xFFFF;
  }
}
