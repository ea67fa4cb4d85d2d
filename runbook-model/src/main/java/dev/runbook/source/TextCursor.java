package dev.runbook.source;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Feeds a text to SnakeYAML's scanner, in place of its own reader. Its unit is the UTF-16 code
 * unit, so that every mark of SnakeYAML is a place in the text as it is; its lines are those of
 * editors; and looking ahead takes no time, where SnakeYAML's window makes a long comment
 * quadratic.
 *
 * <p>What the scanner looks at and what it takes over are two methods here, which lets three
 * readings of YAML 1.1 give way to those of YAML 1.2: U+0085, U+2028 and U+2029 look like letters,
 * not like line breaks; a tab that separates things on a line, or anywhere in JSON, looks like a
 * blank; and the escape {@code \/} of JSON looks like {@code \x2f}. What is taken over into a
 * scalar is otherwise the text as it is.
 */
final class TextCursor extends StreamReader {

  private static final int[] NO_BUFFER = {};

  /** A letter that means nothing to YAML, not even behind a backslash. */
  private static final char LETTER = '\u00e0';

  private static final String SLASH = "2f";

  private final String text;
  private final boolean json;

  /** Whether the text has the escape of a slash anywhere; hardly any has. */
  private final boolean slashes;

  private int index;
  private int line;
  private int column;

  /** The index to which the scanner came by a step over a single character. */
  private int steppedTo;

  /** Whether the scanner is inside of an escape for a slash. */
  private boolean slash;

  /** Stands at the start of a text. */
  TextCursor(String text) {
    super("");
    this.text = text;
    this.json = isJson(text);
    this.slashes = text.contains("\\/");
  }

  /** Stands at a mark in a text. */
  TextCursor(String text, Mark mark) {
    this(text);
    this.index = mark.getIndex();
    this.line = mark.getLine();
    this.column = mark.getColumn();
  }

  /** {@inheritDoc} Right behind a backslash the scanner only looks like this at an escape. */
  @Override
  public int peek() {
    if (slashes && isEscapedSlash()) {
      slash = true;
      return 'x';
    }
    return peek(0);
  }

  private boolean isEscapedSlash() {
    return index > 0
        && index == steppedTo
        && index < text.length()
        && text.charAt(index) == '/'
        && text.charAt(index - 1) == '\\';
  }

  @Override
  public int peek(int ahead) {
    int at = index + ahead;
    if (at >= text.length()) {
      return '\0';
    }
    char c = text.charAt(at);
    if (c > '\t' && c < '\u0085') {
      return c;
    }
    if (c == '\t') {
      return separates(at) ? ' ' : '\t';
    }
    return c == '\u0085' || c == '\u2028' || c == '\u2029' ? LETTER : c;
  }

  @Override
  public void forward() {
    if (index < text.length()) {
      char c = text.charAt(index++);
      if (c == '\n' || (c == '\r' && (index == text.length() || text.charAt(index) != '\n'))) {
        line++;
        column = 0;
      } else {
        column++;
      }
      steppedTo = index;
    }
  }

  @Override
  public void forward(int length) {
    if (slash) {
      slash = false;
      return;
    }
    for (int i = 0; i < length; i++) {
      forward();
    }
  }

  @Override
  public String prefix(int length) {
    return slash ? SLASH : text.substring(index, Math.min(text.length(), index + length));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    index += prefix.length();
    column += prefix.length();
    return prefix;
  }

  /** {@inheritDoc} Without the text around it, which SnakeYAML would only put into its messages. */
  @Override
  public Mark getMark() {
    return new Mark("", index, line, column, NO_BUFFER, 0);
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return index;
  }

  /** {@inheritDoc} Always 0: a limit of SnakeYAML's own would have no place in the text. */
  @Override
  public int getDocumentIndex() {
    return 0;
  }

  /**
   * Tells whether a tab stands between two things on one line, where YAML allows it. Promtool
   * agrees; it refuses, as this does, a tab that indents and one behind the dash of a list.
   */
  private boolean separates(int tab) {
    if (json) {
      return true;
    }
    int before = tab - 1;
    while (before >= 0 && before > tab - 100 && isBlank(text.charAt(before))) {
      before--;
    }
    if (before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r') {
      return false;
    }
    boolean indicator = text.charAt(before) == '-' || text.charAt(before) == '?';
    return !indicator || (before > 0 && !Character.isWhitespace(text.charAt(before - 1)));
  }

  /** Tells whether a text begins as JSON does, in which a tab may stand wherever a blank may. */
  private static boolean isJson(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first < text.length() && (text.charAt(first) == '{' || text.charAt(first) == '[');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
