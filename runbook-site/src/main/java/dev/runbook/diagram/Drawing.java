package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import java.util.List;
import java.util.Optional;

/**
 * Where everything stands, in pixels from the upper left corner.
 *
 * @param width the width of all
 * @param height the height of all
 * @param shapes boxes, and labels on arrows, which overlap nothing
 * @param lines the arrows, in pieces between labels
 */
record Drawing(int width, int height, List<Shape> shapes, List<Line> lines) {

  Drawing {
    shapes = List.copyOf(shapes);
    lines = List.copyOf(lines);
  }

  /** A point. */
  record Point(int x, int y) {

    Point moved(int dx, int dy) {
      return new Point(x + dx, y + dy);
    }
  }

  /**
   * A rectangle with text in its middle.
   *
   * @param node the box that it is; empty for a label on an arrow
   * @param label what stands in it
   * @param corner its upper left corner
   * @param width its width
   * @param height its height
   */
  record Shape(Optional<Diagram.Node> node, Label label, Point corner, int width, int height) {

    Shape moved(int dx, int dy) {
      return new Shape(node, label, corner.moved(dx, dy), width, height);
    }
  }

  /**
   * A piece of an arrow.
   *
   * @param stops the points that it passes in order; straight where two are in line with the flow,
   *     otherwise a curve that leaves and arrives with the flow
   * @param flow the flow of the arrows
   * @param tip which end has the tip
   */
  record Line(List<Point> stops, Flow flow, Tip tip) {

    Line {
      stops = List.copyOf(stops);
    }

    Line moved(int dx, int dy) {
      return new Line(stops.stream().map(stop -> stop.moved(dx, dy)).toList(), flow, tip);
    }
  }

  /** Which end of a piece has the tip. */
  enum Tip {
    /** Neither. */
    NONE,
    /** The first: the arrow leads back. */
    FIRST,
    /** The last. */
    LAST
  }

  Drawing moved(int dx, int dy) {
    return new Drawing(
        width,
        height,
        shapes.stream().map(shape -> shape.moved(dx, dy)).toList(),
        lines.stream().map(line -> line.moved(dx, dy)).toList());
  }
}
