package dev.runbook.schema;

import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrections of keys. What was reported is mended in a copy of the tree before that is judged
 * again; so a slip in a key causes no second finding, and hides none.
 */
final class Repairs {

  private final IdentityHashMap<Node.Mapping, Map<String, Optional<String>>> corrections =
      new IdentityHashMap<>();

  void rename(Node.Mapping mapping, String key, String meant) {
    correct(mapping, key, Optional.of(meant));
  }

  void drop(Node.Mapping mapping, String key) {
    correct(mapping, key, Optional.empty());
  }

  private void correct(Node.Mapping mapping, String key, Optional<String> correction) {
    corrections.computeIfAbsent(mapping, m -> new HashMap<>()).put(key, correction);
  }

  boolean isEmpty() {
    return corrections.isEmpty();
  }

  /** A copy of the tree with the corrections; corrected keys keep their places. */
  Node applyTo(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Optional<String>> ofMapping = corrections.getOrDefault(mapping, Map.of());
      List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
      for (Node.Entry entry : mapping.entries()) {
        Node.Scalar key = entry.key();
        Optional<String> text = ofMapping.getOrDefault(key.text(), Optional.of(key.text()));
        text.map(t -> new Node.Scalar(t, key.type(), key.style(), key.location()))
            .ifPresent(k -> entries.add(new Node.Entry(k, applyTo(entry.value()))));
      }
      return new Node.Mapping(entries, mapping.location());
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.items().stream().map(this::applyTo).toList(), sequence.location());
    }
    return node;
  }
}
