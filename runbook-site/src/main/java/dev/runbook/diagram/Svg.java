package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Node;
import dev.runbook.block.Inline.Target;
import dev.runbook.diagram.Drawing.Line;
import dev.runbook.diagram.Drawing.Point;
import dev.runbook.diagram.Drawing.Shape;
import dev.runbook.diagram.Drawing.Tip;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes a drawing as SVG. It has no ids, so that a page may have many. */
final class Svg {

  /** The length of an arrow's tip, and half its width, in pixels. */
  private static final int TIP = 8;

  private static final int TIP_SIDE = 4;

  /** How far the baseline of text stands below the middle of its line, in pixels. */
  private static final int BASELINE = 5;

  private static final int CORNER = 10;

  private final StringBuilder out = new StringBuilder();
  private final Function<Target, String> links;

  private Svg(Function<Target, String> links) {
    this.links = links;
  }

  /**
   * Writes a drawing.
   *
   * @param style a style sheet to put into it, or nothing
   * @param links gives the address of a target, or nothing if there is to be no link
   */
  static String write(
      Diagram diagram, Drawing drawing, String style, Function<Target, String> links) {
    return new Svg(links).document(diagram, drawing, style);
  }

  private String document(Diagram diagram, Drawing drawing, String style) {
    int width = drawing.width();
    int height = drawing.height();
    out.append("<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\"")
        .append(" viewBox=\"0 0 %d %d\"".formatted(width, height))
        .append(" width=\"%d\" height=\"%d\"".formatted(width, height))
        .append(" role=\"group\">\n");
    out.append("<title>").append(escaped(diagram.title())).append("</title>\n");
    out.append("<desc>A drawing; the text of the page says the same.</desc>\n");
    if (!style.isEmpty()) {
      out.append("<style>\n").append(style).append("</style>\n");
      out.append("<rect class=\"paper\" width=\"%d\" height=\"%d\"/>\n".formatted(width, height));
    }
    drawing.lines().forEach(this::line);
    drawing.shapes().forEach(this::shape);
    return out.append("</svg>\n").toString();
  }

  private void line(Line line) {
    List<Point> stops = line.stops();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < stops.size(); i++) {
      Point to = stops.get(i);
      if (i == 0) {
        path.append("M%d %d".formatted(to.x(), to.y()));
      } else {
        path.append(part(stops.get(i - 1), to, line.flow()));
      }
    }
    out.append("<path class=\"edge\" d=\"").append(path).append("\"/>\n");
    if (line.tip() != Tip.NONE) {
      boolean last = line.tip() == Tip.LAST;
      tip(stops.get(last ? stops.size() - 1 : 0), line.flow(), last ? -TIP : TIP);
    }
  }

  private static String part(Point from, Point to, Flow flow) {
    boolean down = flow == Flow.DOWN;
    if (down ? from.x() == to.x() : from.y() == to.y()) {
      return "L%d %d".formatted(to.x(), to.y());
    }
    int x = (from.x() + to.x()) / 2;
    int y = (from.y() + to.y()) / 2;
    return down
        ? "C%d %d %d %d %d %d".formatted(from.x(), y, to.x(), y, to.x(), to.y())
        : "C%d %d %d %d %d %d".formatted(x, from.y(), x, to.y(), to.x(), to.y());
  }

  private void tip(Point at, Flow flow, int length) {
    String sides =
        flow == Flow.DOWN
            ? "l%d %dh%d".formatted(-TIP_SIDE, length, 2 * TIP_SIDE)
            : "l%d %dv%d".formatted(length, -TIP_SIDE, 2 * TIP_SIDE);
    out.append("<path class=\"tip\" d=\"M%d %d%sZ\"/>\n".formatted(at.x(), at.y(), sides));
  }

  private void shape(Shape shape) {
    if (shape.node().isEmpty()) {
      text(shape, "edge-label");
      return;
    }
    Node node = shape.node().get();
    String address = node.target().map(links).orElse("");
    String kind = node.kind().name().toLowerCase(Locale.ROOT);
    out.append("<g class=\"").append(kind).append("\">");
    if (!address.isEmpty()) {
      out.append("<a href=\"").append(escaped(address)).append("\">");
    }
    out.append("<title>").append(escaped(oneLine(node.label()))).append("</title>");
    out.append(outline(shape, node));
    text(shape, "");
    out.append(address.isEmpty() ? "</g>\n" : "</a></g>\n");
  }

  private static String outline(Shape shape, Node node) {
    int x = shape.corner().x();
    int y = shape.corner().y();
    int width = shape.width();
    int height = shape.height();
    String box = "<rect class=\"shape\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>";
    return switch (node.kind()) {
      case PLAIN -> box.formatted(x, y, width, height, 4);
      case END -> box.formatted(x, y, width, height, Math.min(height / 2, 22));
      case CONTACT ->
          box.formatted(x, y, width, height, 0)
              + "<path class=\"shape\" d=\"M%d %dv%d\"/>".formatted(x + 5, y, height);
      case QUESTION ->
          "<path class=\"shape\" d=\"M%d %dh%dl%d %dl%d %dh%dl%d %dZ\"/>"
              .formatted(
                  x + CORNER,
                  y,
                  width - 2 * CORNER,
                  CORNER,
                  height / 2,
                  -CORNER,
                  height - height / 2,
                  2 * CORNER - width,
                  -CORNER,
                  height / 2 - height);
    };
  }

  private void text(Shape shape, String kind) {
    List<String> lines = shape.label().lines();
    int x = shape.corner().x() + shape.width() / 2;
    int top = shape.corner().y() + (shape.height() - shape.label().height()) / 2;
    int y = top + Label.LINE_HEIGHT / 2 + BASELINE;
    out.append("<text").append(kind.isEmpty() ? "" : " class=\"" + kind + "\"").append('>');
    for (int i = 0; i < lines.size(); i++) {
      out.append("<tspan x=\"%d\" y=\"%d\">".formatted(x, y + i * Label.LINE_HEIGHT))
          .append(escaped(lines.get(i)))
          .append(i < lines.size() - 1 ? " </tspan>" : "</tspan>");
    }
    out.append("</text>").append(kind.isEmpty() ? "" : "\n");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Text for content and attributes, in which nothing is left that XML cannot hold. */
  static String escaped(String text) {
    return Label.printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
