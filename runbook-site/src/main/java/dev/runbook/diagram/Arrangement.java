package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import dev.runbook.diagram.Drawing.Line;
import dev.runbook.diagram.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Lays out a whole diagram: each connected part by itself, and the parts beside each other. */
final class Arrangement {

  /** As wide as a page shows it beside nothing else; what is wider may better lead to the right. */
  private static final int PAGE = 720;

  private static final int MARGIN = 12;
  private static final int GAP = 32;

  private Arrangement() {}

  /** Top to bottom if that fits a page, otherwise the way that is less wide. */
  static Drawing of(Diagram diagram) {
    List<Graph> parts = Graph.of(diagram).parts();
    Drawing down = arranged(parts, Flow.DOWN);
    if (down.width() <= PAGE) {
      return down;
    }
    Drawing right = arranged(parts, Flow.RIGHT);
    return right.width() < down.width() ? right : down;
  }

  private static Drawing arranged(List<Graph> parts, Flow flow) {
    List<Drawing> drawings = parts.stream().map(part -> Layout.of(part, flow)).toList();
    int widest = Math.max(PAGE, drawings.stream().mapToInt(Drawing::width).max().orElse(0));
    List<Shape> shapes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int x = 0;
    int y = 0;
    int width = 0;
    int row = 0;
    for (Drawing part : drawings) {
      if (x > 0 && x + part.width() > widest) {
        x = 0;
        y += row + GAP;
        row = 0;
      }
      Drawing moved = part.moved(x + MARGIN, y + MARGIN);
      shapes.addAll(moved.shapes());
      lines.addAll(moved.lines());
      width = Math.max(width, x + part.width());
      row = Math.max(row, part.height());
      x += part.width() + GAP;
    }
    return new Drawing(width + 2 * MARGIN, y + row + 2 * MARGIN, shapes, lines);
  }
}
