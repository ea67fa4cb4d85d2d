package dev.runbook.alerting;

import dev.runbook.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Resolves merge keys ({@code <<}), which rule files use and YAML 1.2 no longer knows. A mapping's
 * own keys win, then those of the mappings that are merged first.
 */
final class Merge {

  private static final String KEY = "<<";

  private Merge() {}

  /** The entries of a mapping: its own in order, then those that it merges in. */
  static List<Node.Entry> entries(Node.Mapping mapping) {
    if (mapping.entry(KEY).filter(Merge::isMerge).isEmpty()) {
      return mapping.entries();
    }
    Map<String, Node.Entry> merged = new LinkedHashMap<>();
    collect(mapping, merged);
    return List.copyOf(merged.values());
  }

  /** The mapping that people meant: without merge keys, at the place where it stands. */
  static Node.Mapping resolve(Node.Mapping mapping) {
    List<Node.Entry> entries = entries(mapping);
    return entries == mapping.entries() ? mapping : new Node.Mapping(entries, mapping.location());
  }

  private static void collect(Node.Mapping mapping, Map<String, Node.Entry> merged) {
    for (Node.Entry entry : mapping.entries()) {
      if (!isMerge(entry)) {
        merged.putIfAbsent(entry.key().text(), entry);
      }
    }
    for (Node.Entry entry : mapping.entries()) {
      if (isMerge(entry)) {
        collectValue(entry.value(), merged);
      }
    }
  }

  private static void collectValue(Node value, Map<String, Node.Entry> merged) {
    if (value instanceof Node.Mapping source) {
      collect(source, merged);
    } else if (value instanceof Node.Sequence sources) {
      sources.items().forEach(source -> collectValue(source, merged));
    }
  }

  private static boolean isMerge(Node.Entry entry) {
    return entry.key().text().equals(KEY) && entry.key().style() == Node.Style.PLAIN;
  }
}
