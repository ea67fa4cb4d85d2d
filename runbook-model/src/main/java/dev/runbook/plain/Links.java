package dev.runbook.plain;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds the links of a text, and makes each stand for itself, wherever it is moved. */
final class Links {

  /** A footnote's text is no address, and this reader knows no footnotes. */
  private static final String FOOTNOTE = "^";

  private static final Pattern MARKS = Pattern.compile("[\\\\<>&|*_`]");

  /**
   * A link.
   *
   * @param address its address, without escapes
   * @param place where the address is written
   */
  record Found(String address, Span place) {}

  private final String text;
  private final Places places;
  private final Edits edits;
  private final Map<String, List<Span>> definitions = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<Span, Found> found = new LinkedHashMap<>();

  Links(String text, Edits edits) {
    this.text = text;
    this.places = new Places(text);
    this.edits = edits;
  }

  /** Learns where an address is written that links name by a label. */
  void define(LinkReferenceDefinition definition) {
    Optional<Span> whole = places.of(definition);
    if (whole.isPresent() && !definition.getLabel().startsWith(FOOTNOTE)) {
      int colon = text.indexOf("]:", whole.get().from() + definition.getLabel().length());
      Destination.at(text, colon + 2, whole.get().to(), definition.getDestination())
          .ifPresent(
              place ->
                  definitions
                      .computeIfAbsent(definition.getDestination(), d -> new ArrayList<>())
                      .add(place));
    }
  }

  /** Takes note of a link or an image. */
  void add(Node node) {
    String address = address(node);
    Optional<Span> whole = places.of(node);
    if (whole.isEmpty()) {
      return;
    }
    int label = labelEnd(node, whole.get());
    if (text.charAt(whole.get().from()) == '<') {
      note(address, new Span(whole.get().from() + 1, whole.get().to() - 1));
    } else if (text.startsWith("](", label) && whole.get().to() > label + 1) {
      note(address, Destination.at(text, label + 2, whole.get().to(), address).orElse(whole.get()));
    } else if (definitions.containsKey(address)) {
      if (used.add(address)) {
        definitions.get(address).forEach(place -> note(address, place));
      }
      edits.replace(new Span(label, whole.get().to()), "](<" + escaped(address) + ">)");
    }
  }

  /** Leaves only the label of a link, and something behind it. */
  void dissolve(Node node, String behind) {
    Optional<Span> whole = places.of(node);
    if (whole.isPresent()) {
      int label = whole.get().from() + opening(node);
      edits.remove(new Span(whole.get().from(), label));
      edits.replace(new Span(labelEnd(node, whole.get()), whole.get().to()), behind);
    }
  }

  /** The links in the order in which their addresses are written. */
  List<Found> found() {
    return found.values().stream().sorted(comparingInt(f -> f.place.from())).toList();
  }

  static String address(Node node) {
    return node instanceof Link link ? link.getDestination() : ((Image) node).getDestination();
  }

  private void note(String address, Span place) {
    found.put(place, new Found(address, place));
  }

  private int labelEnd(Node node, Span whole) {
    int empty = whole.from() + opening(node);
    return Optional.ofNullable(node.getLastChild()).flatMap(places::of).map(Span::to).orElse(empty);
  }

  private static int opening(Node node) {
    return node instanceof Image ? "![".length() : "[".length();
  }

  private static String escaped(String address) {
    return MARKS.matcher(address).replaceAll("\\\\$0");
  }
}
