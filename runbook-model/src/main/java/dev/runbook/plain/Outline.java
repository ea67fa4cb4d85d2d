package dev.runbook.plain;

import dev.runbook.model.MarkdownPage.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/**
 * The headings of a page, and everything in it that a fragment can name, in the order of the text.
 */
final class Outline {

  private record Start(Heading heading, Span place, String id) {}

  private final Places places;
  private final Edits edits;
  private final Slugs slugs = new Slugs();
  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final List<String> ahead = new ArrayList<>();
  private final List<Start> starts = new ArrayList<>();
  private final IdentityHashMap<Node, Boolean> onlyHtml = new IdentityHashMap<>();
  private Optional<Heading> title = Optional.empty();
  private String current = "";

  Outline(String text, Edits edits) {
    this.places = new Places(text);
    this.edits = edits;
  }

  void heading(Heading heading) {
    String slug = slugs.next(Nodes.text(heading, ""));
    Optional<Span> place = places.of(heading);
    boolean outermost = Nodes.outermost(heading).filter(heading::equals).isPresent();
    boolean blank = Nodes.text(heading, " ").isBlank();
    if (outermost && !blank && place.isPresent()) {
      if (heading.getLevel() == 1 && title.isEmpty()) {
        title = Optional.of(heading);
        edits.remove(place.get());
        ahead.forEach(name -> anchors.putIfAbsent(name, ""));
        anchors.putIfAbsent(slug, "");
        ahead.clear();
        return;
      }
      current = slugs.id(slug);
      starts.add(new Start(heading, place.get(), current));
    }
    ahead.forEach(this::anchor);
    ahead.clear();
    anchor(slug);
  }

  /** Takes note of a name that somebody gave to a place; alone before a heading it means that. */
  void name(String name, Node node) {
    Optional<Node> outer = Nodes.outermost(node).map(Node.class::cast);
    boolean alone = outer.filter(o -> onlyHtml.computeIfAbsent(o, Outline::isOnlyHtml)).isPresent();
    if (alone && outer.map(Node::getNext).filter(Heading.class::isInstance).isPresent()) {
      ahead.add(name);
    } else if (outer.isPresent() && outer.equals(title)) {
      anchors.putIfAbsent(name, "");
    } else {
      anchor(name);
    }
  }

  private void anchor(String name) {
    anchors.putIfAbsent(name, current);
  }

  private static boolean isOnlyHtml(Node block) {
    if (block instanceof HtmlBlock) {
      return true;
    }
    return block instanceof Paragraph
        && Nodes.all(block).stream()
            .skip(1)
            .allMatch(node -> node instanceof HtmlInline || node instanceof SoftLineBreak);
  }

  Optional<String> title() {
    return title.map(heading -> Nodes.text(heading, " "));
  }

  /** Every name of a place, with the section where it is. */
  Map<String, String> anchors() {
    Map<String, String> all = new LinkedHashMap<>(anchors);
    anchors.forEach((name, id) -> all.putIfAbsent(Slugs.squeezed(name), id));
    all.remove("");
    return all;
  }

  /** The text before the first section. */
  String lead(String text) {
    return edits.slice(0, starts.isEmpty() ? text.length() : starts.get(0).place.from());
  }

  List<Section> sections(String text) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).place.from() : text.length();
      sections.add(
          new Section(
              Math.max(2, start.heading.getLevel()),
              start.id,
              words(start.heading),
              edits.slice(start.place.to(), end)));
    }
    return sections;
  }

  private String words(Heading heading) {
    int from = places.of(heading.getFirstChild()).map(Span::from).orElse(0);
    int to = places.of(heading.getLastChild()).map(Span::to).orElse(from);
    return edits.slice(from, to).replaceAll("\\s+", " ").strip();
  }
}
