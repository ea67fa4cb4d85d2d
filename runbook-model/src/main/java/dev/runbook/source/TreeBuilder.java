package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node.Scalar;
import dev.runbook.source.Node.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Builds the located tree of a file out of SnakeYAML's events. It keeps its own stack, so the depth
 * of a file costs no stack of the thread; an alias shares the node of its anchor, so a bomb costs
 * no memory before the budget ends it.
 */
final class TreeBuilder {

  private final Places places;
  private final Budget budget;
  private final List<Node> documents = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private long nodes;
  private boolean cyclic;

  TreeBuilder(Places places, Budget budget) {
    this.places = places;
    this.budget = budget;
  }

  /** The documents that are complete. */
  List<Node> documents() {
    return documents;
  }

  /** What was wrong so far. */
  List<Diagnostic> problems() {
    return problems;
  }

  /**
   * Takes the next event.
   *
   * @return false if the budget is spent, which has been reported
   */
  boolean accept(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> {
        anchors.clear();
        cyclic = false;
      }
      case Alias -> {
        return alias((AliasEvent) event);
      }
      case Scalar -> {
        return scalar((ScalarEvent) event);
      }
      case SequenceStart, MappingStart -> {
        return start((CollectionStartEvent) event);
      }
      case SequenceEnd, MappingEnd -> {
        Frame frame = open.pop();
        complete(frame.end((CollectionEndEvent) event, problems), frame, frame.anchored);
      }
      default -> {}
    }
    return true;
  }

  private boolean scalar(ScalarEvent event) {
    Scalar scalar = toScalar(event);
    Anchored anchored = anchored(event.getAnchor());
    anchored.size = 1;
    complete(scalar, null, anchored);
    return isWithinNodes(1, scalar.location());
  }

  private boolean start(CollectionStartEvent event) {
    Anchored anchored = anchored(event.getAnchor());
    boolean mapping = event.is(Event.ID.MappingStart);
    Frame frame =
        mapping
            ? new MappingFrame(event, places, anchored)
            : new Frame.Items(event, places, anchored);
    warnOfTag(event.getTag(), event);
    open.push(frame);
    Location location = places.characterAt(frame.start);
    return isWithinDepth(0, location) && isWithinNodes(1, location);
  }

  private boolean alias(AliasEvent event) {
    Location location = places.between(event.getStartMark(), event.getEndMark());
    Anchored target = anchors.get(event.getAnchor());
    Anchored here = new Anchored();
    here.size = 1;
    if (target == null) {
      problems.add(unknownAlias(event.getAnchor(), location));
      String text = places.slice(event.getStartMark(), event.getEndMark());
      complete(new Scalar(text, Node.Type.STRING, Style.PLAIN, location), null, here);
      return true;
    }
    if (target.node == null) {
      if (!cyclic) {
        problems.add(cyclicAlias(event.getAnchor(), location));
      }
      cyclic = true;
      complete(new Scalar("", Node.Type.NULL, Style.PLAIN, location), null, here);
      return true;
    }
    here.size = target.size;
    here.height = target.height;
    complete(moved(target.node, location), null, here);
    return isWithinDepth(target.height, location) && isWithinNodes(target.size, location);
  }

  private static Diagnostic unknownAlias(String name, Location location) {
    return Diagnostic.of(
            YamlRules.UNKNOWN_ALIAS,
            location,
            "`*%s` is an alias, but no `&%s` stands before it in this document"
                .formatted(name, name))
        .withHint("if it is text, quote it: `\"*" + name + "\"`");
  }

  private static Diagnostic cyclicAlias(String name, Location location) {
    return Diagnostic.of(
            YamlRules.CYCLIC_ALIAS,
            location,
            "`*%s` stands inside of `&%s`, so it would never end".formatted(name, name))
        .withHint("write out what is meant here");
  }

  /**
   * What an alias stands for, at the place of the alias; what is inside of it stays where it is.
   */
  private static Node moved(Node node, Location location) {
    if (node instanceof Scalar scalar) {
      return new Scalar(scalar.text(), scalar.type(), scalar.style(), location);
    }
    return node instanceof Node.Mapping mapping
        ? new Node.Mapping(mapping.entries(), location)
        : new Node.Sequence(((Node.Sequence) node).items(), location);
  }

  private Scalar toScalar(ScalarEvent event) {
    String text = event.getValue();
    String tag = event.getTag();
    warnOfTag(tag, event);
    Style style =
        event.isPlain()
            ? Style.PLAIN
            : event.isLiteral() || event.isFolded() ? Style.BLOCK : Style.QUOTED;
    Node.Type type = Node.Type.STRING;
    if (tag != null && CoreSchema.isOwnTag(tag)) {
      type = CoreSchema.typeOf(text, tag);
    } else if (style == Style.PLAIN) {
      type = CoreSchema.typeOf(text);
    }
    return new Scalar(text, type, style, locate(event, style));
  }

  private Location locate(ScalarEvent event, Style style) {
    if (style == Style.PLAIN && event.getValue().isEmpty()) {
      return places.at(event.getEndMark());
    }
    Mark start = event.getStartMark();
    if (event.getAnchor() != null || event.getTag() != null) {
      start = places.behindProperties(start);
    }
    return style == Style.BLOCK
        ? places.ofBlock(start, event.getEndMark())
        : places.between(start, event.getEndMark());
  }

  private void warnOfTag(@Nullable String tag, Event event) {
    if (tag != null && !CoreSchema.isOwnTag(tag)) {
      problems.add(
          Diagnostic.of(
                  YamlRules.UNKNOWN_TAG,
                  places.characterAt(event.getStartMark()),
                  "the tag `" + tag + "` has no meaning here, so the value is read without it")
              .withHint("quote the value if it begins with `!`, or remove the tag"));
    }
  }

  /** Puts a node where it belongs: into what is open, or else among the documents. */
  private void complete(Node node, @Nullable Frame from, Anchored anchored) {
    anchored.node = node;
    Frame parent = open.peek();
    if (parent != null) {
      parent.add(node, from, anchored, problems);
    } else if (!cyclic && !isEmpty(node)) {
      documents.add(node);
    }
  }

  /** Tells whether a document has no content at all, as a file of comments has not. */
  private static boolean isEmpty(Node document) {
    return document instanceof Scalar scalar
        && scalar.style() == Style.PLAIN
        && scalar.text().isEmpty();
  }

  private Anchored anchored(@Nullable String name) {
    Anchored anchored = new Anchored();
    if (name != null) {
      anchors.put(name, anchored);
    }
    return anchored;
  }

  private boolean isWithinDepth(int inside, Location location) {
    if (open.size() + inside <= budget.maxDepth()) {
      return true;
    }
    problems.add(
        Diagnostic.of(
                YamlRules.TOO_DEEP,
                location,
                "mappings and lists are nested more than %s levels deep here"
                    .formatted(budget.maxDepth()))
            .withHint("close what is open, or write it with fewer levels"));
    return false;
  }

  private boolean isWithinNodes(long more, Location location) {
    nodes += more;
    if (nodes <= budget.maxNodes()) {
      return true;
    }
    problems.add(
        Diagnostic.of(
                YamlRules.TOO_MANY_NODES,
                location,
                "the file has more than %s values up to here, with those that aliases repeat"
                    .formatted(budget.maxNodes()))
            .withHint("split the file, or write out what its aliases stand for"));
    return false;
  }
}
