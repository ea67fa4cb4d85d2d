package dev.runbook.diagram;

import dev.runbook.diagram.Drawing.Line;
import dev.runbook.diagram.Drawing.Point;
import dev.runbook.diagram.Drawing.Shape;
import dev.runbook.diagram.Drawing.Tip;
import java.util.ArrayList;
import java.util.List;

/** Lays out one connected graph. */
final class Layout {

  /** Between two layers, in pixels; more where arrows lead far aside, so that they are not flat. */
  private static final int GAP = 28;

  /** What is less out of line than this, in pixels, is drawn in line. */
  private static final int SNAP = 6;

  private static final int STEEPEST = 14;
  private static final int MOST_GAP = 90;

  private final List<List<Box>> layers;
  private final List<Layers.Way> ways;
  private final Flow flow;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private double breadth;
  private double depth;

  private Layout(Layers graph, Flow flow) {
    this.layers = graph.layers;
    this.ways = graph.ways;
    this.flow = flow;
  }

  static Drawing of(Graph part, Flow flow) {
    Layers graph = new Layers(part, flow);
    Crossings.reduce(graph.layers);
    Placement.place(graph.layers);
    return new Layout(graph, flow).draw();
  }

  private Drawing draw() {
    moveToEdge();
    double along = 0;
    for (int i = 0; i < layers.size(); i++) {
      List<Box> layer = layers.get(i);
      int deepest = layer.stream().mapToInt(box -> box.depth).max().orElse(0);
      for (Box box : layer) {
        box.layerStart = along;
        box.layerEnd = along + deepest;
        shape(box);
      }
      depth = along + deepest;
      along = depth + gap(layer);
    }
    ways.forEach(this::lines);
    Point end = flow.point(breadth, depth);
    return new Drawing(end.x(), end.y(), shapes, lines);
  }

  private void moveToEdge() {
    double start = Double.MAX_VALUE;
    double end = -Double.MAX_VALUE;
    for (List<Box> layer : layers) {
      Box last = layer.get(layer.size() - 1);
      start = Math.min(start, layer.get(0).middle - layer.get(0).breadth / 2.0);
      end = Math.max(end, last.middle + last.breadth / 2.0);
    }
    for (List<Box> layer : layers) {
      for (Box box : layer) {
        box.middle -= start;
      }
    }
    breadth = Math.ceil(end - start);
  }

  private static double gap(List<Box> layer) {
    double farthest = 0;
    for (Box box : layer) {
      for (Box next : box.after) {
        farthest = Math.max(farthest, Math.abs(box.middle - next.middle));
      }
    }
    return Math.min(MOST_GAP, GAP + farthest / STEEPEST);
  }

  private void shape(Box box) {
    if (!box.isBend()) {
      Point corner = flow.point(box.middle - box.breadth / 2.0, box.start());
      Point size = flow.point(box.breadth, box.depth);
      shapes.add(new Shape(box.node, box.label, corner, size.x(), size.y()));
    }
  }

  private void lines(Layers.Way way) {
    List<Box> boxes = way.boxes();
    List<Point> stops = new ArrayList<>();
    Tip tip = way.tip() == Tip.FIRST ? Tip.FIRST : Tip.NONE;
    double across = 0;
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (i > 0) {
        across = snapped(across, port(way, box, boxes.get(i - 1)));
        stops.add(flow.point(across, box.layerStart));
        stops.add(flow.point(across, box.start()));
      }
      boolean last = i == boxes.size() - 1;
      if (last || (i > 0 && !box.isBend())) {
        lines.add(new Line(straight(stops), flow, last && way.tip() == Tip.LAST ? Tip.LAST : tip));
        stops.clear();
        tip = Tip.NONE;
      }
      if (!last) {
        double next = port(way, box, boxes.get(i + 1));
        across = i == 0 ? next : snapped(across, next);
        stops.add(flow.point(across, box.end()));
        stops.add(flow.point(across, box.layerEnd));
      }
    }
  }

  /** Arrows that lead back keep aside from those that lead on. */
  private static double port(Layers.Way way, Box box, Box other) {
    if (way.tip() != Tip.FIRST || box.node.isEmpty()) {
      return box.middle;
    }
    double aside = Math.min(40, box.breadth / 4.0);
    return other.middle < box.middle ? box.middle - aside : box.middle + aside;
  }

  private static double snapped(double before, double here) {
    return Math.abs(before - here) <= SNAP ? before : here;
  }

  private static List<Point> straight(List<Point> stops) {
    return stops.stream().distinct().toList();
  }
}
