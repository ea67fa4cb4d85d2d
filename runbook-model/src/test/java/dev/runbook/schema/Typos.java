package dev.runbook.schema;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Mistypes one character of a key: drops, doubles or replaces it, or swaps it with the next. */
public final class Typos {

  private static final Set<String> SECTIONS_BY_ID =
      Set.of(
          "severities",
          "thresholds",
          "teams",
          "channels",
          "sources",
          "escalation",
          "services",
          "hosts",
          "environments",
          "variables",
          "links",
          "logs");

  private Typos() {}

  /**
   * The keys of a document, in order.
   *
   * @param fixed those that the format fixes, filled by this method
   * @param chosen those that people choose, the ids of a catalog, filled by this method
   */
  public static void collectKeys(Node document, List<Node.Scalar> fixed, List<Node.Scalar> chosen) {
    boolean isCatalog =
        document instanceof Node.Mapping mapping && mapping.entry("catalog").isPresent();
    collect(document, isCatalog, fixed, chosen);
  }

  private static void collectAll(Node.Entry entry, List<Node.Scalar> chosen) {
    chosen.add(entry.key());
    if (entry.value() instanceof Node.Mapping mapping) {
      mapping.entries().forEach(inner -> collectAll(inner, chosen));
    }
  }

  private static void collect(
      Node node, boolean isCatalog, List<Node.Scalar> fixed, List<Node.Scalar> chosen) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        fixed.add(entry.key());
        boolean byId = isCatalog && SECTIONS_BY_ID.contains(entry.key().text());
        if (byId && entry.value() instanceof Node.Mapping section) {
          section.entries().forEach(item -> chosen.add(item.key()));
          section.entries().forEach(item -> collect(item.value(), false, fixed, chosen));
        } else if (entry.key().text().equals("values")
            && entry.value() instanceof Node.Mapping byEnvironment) {
          byEnvironment.entries().forEach(item -> chosen.add(item.key()));
        } else if (entry.key().text().equals("rules")
            && entry.value() instanceof Node.Mapping byRule) {
          byRule.entries().forEach(item -> collectAll(item, chosen));
        } else {
          collect(entry.value(), false, fixed, chosen);
        }
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, false, fixed, chosen));
    }
  }

  /** The typos of a word at every one of its characters. */
  public static Set<String> in(String word) {
    Set<String> typos = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      typos.addAll(at(i, word));
    }
    return typos;
  }

  /** The typos at one character, which differs from one place of a file to the next. */
  public static Set<String> somewhereIn(Node.Scalar key) {
    Location at = key.location();
    return at((at.line() + at.column()) % key.text().length(), key.text());
  }

  private static Set<String> at(int i, String word) {
    String before = word.substring(0, i);
    String after = word.substring(i + 1);
    char c = word.charAt(i);
    List<String> typos = new ArrayList<>();
    typos.add(before + after);
    typos.add(before + c + c + after);
    typos.add(before + (c == 'x' ? 'q' : 'x') + after);
    if (!after.isEmpty()) {
      typos.add(before + after.charAt(0) + c + after.substring(1));
    }
    Set<String> distinct = new LinkedHashSet<>(typos);
    distinct.remove(word);
    return distinct;
  }

  /** A text with another word in the place of a key. */
  public static String retype(String text, Node.Scalar key, String word) {
    int start = MarkedYaml.offset(text, key.location());
    return text.substring(0, start) + word + text.substring(start + key.text().length());
  }
}
