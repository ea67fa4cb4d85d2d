package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;

/** A mapping or list whose end has not been seen. */
abstract sealed class Frame permits MappingFrame, Frame.Items {

  /** Where it begins, behind its anchor and its tag. */
  final Mark start;

  /** The anchor that waits for its end. */
  final Anchored anchored;

  final Places places;
  private final boolean flow;
  private @Nullable Location last;

  Frame(CollectionStartEvent event, Places places, Anchored anchored) {
    boolean properties = event.getAnchor() != null || event.getTag() != null;
    this.start = properties ? places.behindProperties(event.getStartMark()) : event.getStartMark();
    this.places = places;
    this.anchored = anchored;
    this.flow = event.isFlow();
    anchored.size = 1;
  }

  /**
   * Takes what stands in it.
   *
   * @param node a key, a value or an item
   * @param from the frame that it was, if it is a mapping or list that stands here
   * @param child what it costs
   * @param problems takes what is wrong with it
   */
  final void add(Node node, @Nullable Frame from, Anchored child, List<Diagnostic> problems) {
    anchored.size += child.size;
    anchored.height = Math.max(anchored.height, child.height + 1);
    last = node.location();
    take(node, from, problems);
  }

  /** Puts a key, a value or an item in its place. */
  abstract void take(Node node, @Nullable Frame from, List<Diagnostic> problems);

  /** The node, now that nothing will be added. */
  abstract Node end(CollectionEndEvent event, List<Diagnostic> problems);

  /** Tells whether it is in brackets or braces. */
  final boolean isFlow() {
    return flow;
  }

  /**
   * From its start to its closing bracket, or else to the end of what stands last in it:
   * SnakeYAML's mark for the end of a block is the start of what follows, behind blank lines.
   */
  final Location location(Location first, CollectionEndEvent event) {
    Location end = last;
    return flow || end == null
        ? places.between(start, event.getEndMark())
        : places.spanning(first, end);
  }

  /** A list whose end has not been seen. */
  static final class Items extends Frame {

    private final List<Node> items = new ArrayList<>();

    Items(CollectionStartEvent event, Places places, Anchored anchored) {
      super(event, places, anchored);
    }

    @Override
    void take(Node node, @Nullable Frame from, List<Diagnostic> problems) {
      items.add(node);
    }

    @Override
    Node end(CollectionEndEvent event, List<Diagnostic> problems) {
      return new Node.Sequence(items, location(places.at(start), event));
    }
  }
}
