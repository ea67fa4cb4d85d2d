package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Node;
import dev.runbook.diagram.Graph.Arc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes in layers, with room for labels and for arrows that pass through. */
final class Layers {

  /** The size of text in boxes and of labels on arrows, in pixels. */
  static final int TEXT = 14;

  static final int EDGE_TEXT = 13;

  private static final int WIDEST_TEXT = 176;
  private static final int WIDEST_EDGE_TEXT = 110;
  private static final int PADDING_X = 14;
  private static final int PADDING_Y = 9;

  /** Questions and ends have sides that are not straight. */
  private static final int SIDE = 10;

  /** Stands on an arrow that leads from a box to itself, and has no label of its own. */
  private static final String AGAIN = "↺";

  /**
   * The way of an arrow.
   *
   * @param boxes what it passes, from the earlier layer to the later one
   * @param tip where its tip is
   */
  record Way(List<Box> boxes, Drawing.Tip tip) {}

  final List<List<Box>> layers = new ArrayList<>();
  final List<Way> ways = new ArrayList<>();
  private final Flow flow;

  /** Puts a graph into layers. */
  Layers(Graph graph, Flow flow) {
    this.flow = flow;
    List<Arc> arcs = graph.arcs().stream().filter(arc -> !arc.isLoop()).toList();
    Ranks ranks = new Ranks(graph.nodes().size(), arcs);
    List<Box> boxes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      boxes.add(put(box(node), ranks.of(boxes.size())));
    }
    boxes.get(0).onMainLine = true;
    for (int i = 0; i < arcs.size(); i++) {
      boolean back = ranks.isTurned(i);
      Arc arc = back ? arcs.get(i).turned() : arcs.get(i);
      List<Box> way =
          way(
              arc.label(),
              boxes.get(arc.from()),
              ranks.of(arc.from()),
              boxes.get(arc.to()),
              ranks.of(arc.to()));
      ways.add(new Way(way, back ? Drawing.Tip.FIRST : Drawing.Tip.LAST));
      if (!back) {
        align(way);
      }
    }
    graph.arcs().stream()
        .filter(Arc::isLoop)
        .forEach(arc -> loop(arc.label(), boxes.get(arc.from()), ranks.of(arc.from())));
  }

  private Box put(Box box, int layer) {
    while (layers.size() <= layer) {
      layers.add(new ArrayList<>());
    }
    layers.get(layer).add(box);
    return box;
  }

  private Box box(Node node) {
    Label label = Label.of(node.label(), TEXT, WIDEST_TEXT);
    boolean plain = node.kind() == Diagram.Kind.PLAIN || node.kind() == Diagram.Kind.CONTACT;
    int width = label.width() + 2 * PADDING_X + (plain ? 0 : 2 * SIDE);
    int height = Math.max(label.height(), Label.LINE_HEIGHT) + 2 * PADDING_Y;
    return Box.of(Optional.of(node), label, width, height, flow);
  }

  private Box label(String text) {
    Label label = Label.of(text, EDGE_TEXT, WIDEST_EDGE_TEXT);
    return label.lines().isEmpty()
        ? Box.bend()
        : Box.of(Optional.empty(), label, label.width() + 6, label.height() + 4, flow);
  }

  /** The label stands just behind where the arrow begins, where one chooses. */
  private List<Box> way(String text, Box from, int first, Box to, int last) {
    List<Box> way = new ArrayList<>(List.of(from));
    for (int layer = first + 1; layer < last; layer++) {
      boolean labelled = layer == first + 1 && !text.isBlank();
      way.add(put(labelled ? label(text) : Box.bend(), layer));
    }
    way.add(to);
    for (int i = 1; i < way.size(); i++) {
      way.get(i - 1).after.add(way.get(i));
      way.get(i).before.add(way.get(i - 1));
    }
    return way;
  }

  /**
   * Puts the first way out of a box in line, so that a drawing begins at its corner, where a narrow
   * screen shows it first, and its main way leads straight on.
   */
  private static void align(List<Box> way) {
    if (way.get(0).lineAfter.isPresent() || way.get(way.size() - 1).lineBefore.isPresent()) {
      return;
    }
    for (int i = 1; i < way.size(); i++) {
      way.get(i - 1).lineAfter = Optional.of(way.get(i));
      way.get(i).lineBefore = Optional.of(way.get(i - 1));
      way.get(i).onMainLine = way.get(0).onMainLine;
    }
  }

  private void loop(String text, Box box, int layer) {
    Box label = put(label(text.isBlank() ? AGAIN : text), layer + 1);
    box.after.add(label);
    label.before.add(box);
    ways.add(new Way(List.of(box, label), Drawing.Tip.NONE));
    ways.add(new Way(List.of(box, label), Drawing.Tip.FIRST));
  }
}
