package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that takes room in a layer: a box, a label on an arrow, or the bend of an arrow that
 * passes through. Layers follow each other along the arrows; in a layer, boxes stand across them.
 */
final class Box {

  /** The room that an arrow needs to pass through a layer, in pixels. */
  private static final int BEND = 8;

  final Optional<Diagram.Node> node;
  final Label label;
  final int breadth;
  final int depth;
  final List<Box> before = new ArrayList<>();
  final List<Box> after = new ArrayList<>();

  /** The box before it and the one behind it with which it stands in line, if they can. */
  Optional<Box> lineBefore = Optional.empty();

  Optional<Box> lineAfter = Optional.empty();

  /** Whether it stands in line with the first box of all. */
  boolean onMainLine;

  /** The middle of the box across the arrows. */
  double middle;

  /** The place of the box in its layer. */
  int place;

  /** Where its layer starts and ends, along the arrows. */
  double layerStart;

  double layerEnd;

  private Box(Optional<Diagram.Node> node, Label label, int breadth, int depth) {
    this.node = node;
    this.label = label;
    this.breadth = breadth;
    this.depth = depth;
  }

  /** A box or a label of some size; {@code flow} tells which of its sides lies across. */
  static Box of(Optional<Diagram.Node> node, Label label, int width, int height, Flow flow) {
    boolean down = flow == Flow.DOWN;
    return new Box(node, label, down ? width : height, down ? height : width);
  }

  static Box bend() {
    return new Box(Optional.empty(), new Label(List.of(), 0, 0), BEND, 0);
  }

  /** How much it matters that the box stands in line with its neighbours. */
  double weight() {
    if (lineBefore.isPresent() || lineAfter.isPresent()) {
      return onMainLine ? 1_000_000 : 1_000;
    }
    return isBend() ? 8 : node.isPresent() ? 1 : 2;
  }

  /** Where the box itself starts: it stands in the middle of its layer; a bend fills it. */
  double start() {
    return isBend() ? layerStart : (layerStart + layerEnd - depth) / 2;
  }

  double end() {
    return isBend() ? layerEnd : start() + depth;
  }

  boolean isBend() {
    return node.isEmpty() && label.lines().isEmpty();
  }
}
