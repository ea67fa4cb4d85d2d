package dev.runbook.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Writes a table of somebody's text. */
final class MarkdownTable {

  private final LineWriter writer;
  private final List<String> lines = new ArrayList<>();

  MarkdownTable(LineWriter writer) {
    this.writer = writer;
  }

  String render(Node table) {
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          line(row);
        }
      }
      if (part instanceof TableHead) {
        String head = lines.get(lines.size() - 1);
        lines.add("|---".repeat(columns(part)) + (head.isEmpty() ? "" : "|"));
      }
    }
    return String.join("\n", lines);
  }

  private void line(Node row) {
    StringBuilder line = new StringBuilder("|");
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        line.append(' ').append(writer.dialect().cell(writer.write(cell))).append(" |");
      }
    }
    lines.add(line.toString());
  }

  private static int columns(Node head) {
    int columns = 0;
    for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
      columns++;
    }
    return columns;
  }
}
