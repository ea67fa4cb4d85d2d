package dev.runbook.fix;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;

/** Finds places between the lines of a file. */
final class Lines {

  private final SourceFile file;

  Lines(SourceFile file) {
    this.file = file;
  }

  /** The edit that adds a line behind another one, with line ends as that one has. */
  TextEdit lineAfter(int line, String text) {
    return new TextEdit(endOf(line), lineEnd(line) + text);
  }

  /** The place behind the last character of a line. */
  private Location endOf(int line) {
    int column = line(line).length() + 1;
    return new Location(file.name(), line, column, line, column);
  }

  /** Whether nothing but blanks stands before a node in its line. */
  boolean beginsLine(Node node) {
    return line(node.location().line()).substring(0, node.location().column() - 1).isBlank();
  }

  /** The blanks that a line begins with. */
  String indent(int line) {
    String text = line(line);
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  /** The end of a line, or that of the first one if it is the last and has none. */
  String lineEnd(int line) {
    int index = file.index(endOf(line));
    String text = file.text();
    if (index == text.length()) {
      index = 0;
      while (index < text.length() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
        index++;
      }
    }
    if (text.startsWith("\r\n", index)) {
      return "\r\n";
    }
    return text.startsWith("\r", index) ? "\r" : "\n";
  }

  /**
   * The last line that belongs to a mapping which is a whole document: of its last value, or of the
   * comments that are indented below it.
   */
  int lastOf(Node.Mapping root) {
    int last = lastOfText(root.location());
    if (keepsBlankLines(root)) {
      return lastBeforeMarker(last);
    }
    for (int line = last + 1; isIndentedComment(line, root) || isBlankBefore(line, root); line++) {
      last = line;
    }
    return last;
  }

  /** A block that ends with a line break ends, for the parser, in a line below. */
  private int lastOfText(Location location) {
    int line = location.endLine();
    while (line > location.line() && (isBeyond(location, line) || line(line).isBlank())) {
      line--;
    }
    return line;
  }

  private static boolean isBeyond(Location location, int line) {
    return location.endLine() == line && location.endColumn() == 1;
  }

  private boolean isBlankBefore(int line, Node.Mapping root) {
    int next = line;
    while (file.line(next).isPresent() && line(next).isBlank()) {
      next++;
    }
    return next > line && isIndentedComment(next, root);
  }

  private boolean isIndentedComment(int line, Node.Mapping root) {
    return line(line).stripLeading().startsWith("#")
        && indent(line).length() >= root.location().column();
  }

  /** Whether the document ends with a block such as {@code |+}, to which blank lines belong. */
  private boolean keepsBlankLines(Node.Mapping root) {
    Node last = root;
    while (!(last instanceof Node.Scalar)) {
      if (last instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
        last = mapping.entries().get(mapping.entries().size() - 1).value();
      } else if (last instanceof Node.Sequence list && !list.items().isEmpty()) {
        last = list.items().get(list.items().size() - 1);
      } else {
        return false;
      }
    }
    Location start = last.location();
    return ((Node.Scalar) last).style() == Node.Style.BLOCK
        && line(start.line()).substring(start.column() - 1).matches("[|>]\\d?\\+.*");
  }

  private int lastBeforeMarker(int from) {
    int line = from;
    while (file.line(line + 1).isPresent() && !line(line + 1).matches("(---|\\.\\.\\.)(\\s.*)?")) {
      line++;
    }
    return line;
  }

  private String line(int number) {
    return file.line(number).orElse("");
  }
}
