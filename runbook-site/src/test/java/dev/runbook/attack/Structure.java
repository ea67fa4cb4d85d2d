package dev.runbook.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page consists of, without its texts: each element by its place among the others and the
 * names of its attributes, and how often that occurs.
 */
final class Structure {

  private final Map<String, Integer> elements = new HashMap<>();
  private final List<String> dangers = new ArrayList<>();

  private Structure() {}

  static Structure of(Document page) {
    Structure structure = new Structure();
    page.children().forEach(child -> structure.add(child, "", false));
    return structure;
  }

  /** What this one has and the other has not, or more often. */
  List<String> beyond(Structure other) {
    List<String> more = new ArrayList<>(dangers);
    more.removeAll(other.dangers);
    elements.forEach(
        (element, count) -> {
          if (count > other.elements.getOrDefault(element, 0)) {
            more.add(element);
          }
        });
    return more;
  }

  /** In a drawing the words of a text are laid out in lines by their width: there may be more. */
  private void add(Element element, String above, boolean drawn) {
    TreeSet<String> names = new TreeSet<>();
    for (Attribute attribute : element.attributes()) {
      names.add(attribute.getKey());
      judge(element, attribute.getKey(), attribute.getValue());
    }
    String place = above + "/" + element.normalName();
    boolean drawing = drawn || element.normalName().equals("svg");
    elements.merge(place + names, 1, drawing ? (a, b) -> 1 : Integer::sum);
    element.children().forEach(child -> add(child, place, drawing));
  }

  /** What must not come of any text; the icon of the single page is such an address of ours. */
  private void judge(Element element, String name, String value) {
    boolean script = name.startsWith("on") || name.equals("srcdoc");
    boolean address = name.equals("href") || name.equals("src") || name.endsWith(":href");
    String seen = value.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]+", "");
    if (script || (address && seen.matches("(?:(?!https?:|mailto:)[^/?#]*:|//).*"))) {
      dangers.add(element.normalName() + " " + name + "=" + value);
    }
  }
}
