package dev.runbook.source;

import dev.runbook.diagnostic.Location;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns SnakeYAML's marks into locations: the one place that knows both. Marks come from a {@link
 * TextCursor}, so they count UTF-16 code units, 0-based.
 */
final class Places {

  private final SourceFile file;
  private final String text;

  Places(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** From one mark to another one. */
  Location between(Mark start, Mark end) {
    return file.place(
        start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
  }

  /** The empty stretch at a mark. */
  Location at(Mark mark) {
    return between(mark, mark);
  }

  /** The character at a mark, or nothing at the end of a line. */
  Location characterAt(Mark mark) {
    int index = mark.getIndex();
    boolean there = index < text.length() && !isLineEnd(text.charAt(index));
    int length = there ? Character.charCount(text.codePointAt(index)) : 0;
    int column = mark.getColumn() + 1;
    return file.place(mark.getLine() + 1, column, mark.getLine() + 1, column + length);
  }

  /** From a mark to the last character of its line that is not a blank. */
  Location restOfLine(Mark mark) {
    int line = mark.getLine() + 1;
    int column = mark.getColumn() + 1;
    return file.place(line, column, line, column + textBehind(mark).length());
  }

  /** The text from a mark to the last character of its line that is not a blank. */
  String textBehind(Mark mark) {
    return text.substring(mark.getIndex(), lineEnd(mark.getIndex())).stripTrailing();
  }

  /** From the start of one location to the end of another one. */
  Location spanning(Location first, Location last) {
    return new Location(
        file.name(), first.line(), first.column(), last.endLine(), last.endColumn());
  }

  /** The text between two marks. */
  String slice(Mark start, Mark end) {
    return text.substring(start.getIndex(), end.getIndex());
  }

  /**
   * Where a node itself begins: SnakeYAML's mark stands before its anchor and its tag, which are
   * followed by blanks, line ends and comments.
   */
  Mark behindProperties(Mark start) {
    TextCursor cursor = new TextCursor(text, start);
    while (true) {
      int c = cursor.peek();
      if (c == '&') {
        skipUntil(cursor, ":,[]{}/.*&");
      } else if (c == '!') {
        skipUntil(cursor, cursor.peek(1) == '<' ? "" : ",[]{}");
      } else if (c == '#') {
        cursor.forward(lineEnd(cursor.getIndex()) - cursor.getIndex());
      } else if (Character.isWhitespace(c)) {
        cursor.forward();
      } else {
        return cursor.getMark();
      }
    }
  }

  /** Steps over an anchor or a tag, up to a blank or to what SnakeYAML takes for its end. */
  private static void skipUntil(TextCursor cursor, String ends) {
    do {
      cursor.forward();
    } while (cursor.peek() != '\0'
        && !Character.isWhitespace(cursor.peek())
        && ends.indexOf(cursor.peek()) < 0);
  }

  /**
   * A block scalar: from its indicator to its last character that is no blank. SnakeYAML's mark
   * stands behind the blank lines that follow.
   */
  Location ofBlock(Mark start, Mark end) {
    int last = Math.min(end.getIndex(), text.length());
    int breaks = 0;
    int first = start.getIndex() + 1;
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
      boolean counted = last + 1 < end.getIndex() && text.charAt(last + 1) == '\n';
      if (text.charAt(last) == '\n' || (text.charAt(last) == '\r' && !counted)) {
        breaks++;
      }
    }
    int lineStart = last;
    while (lineStart > 0 && !isLineEnd(text.charAt(lineStart - 1))) {
      lineStart--;
    }
    return file.place(
        start.getLine() + 1,
        start.getColumn() + 1,
        end.getLine() + 1 - breaks,
        last - lineStart + 1);
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
