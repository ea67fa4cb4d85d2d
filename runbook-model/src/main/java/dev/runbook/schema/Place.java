package dev.runbook.schema;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.Optional;

/**
 * A value in a document, and what leads to it.
 *
 * @param node the value
 * @param key the key it stands behind, unless it is an entry of a list or the document itself
 * @param name what to call it in a message: a key in backticks, "entry 2 of `alerts`", "the
 *     document"
 */
record Place(Node node, Optional<Node.Scalar> key, String name) {

  private static final String DOCUMENT = "the document";

  static Place document(Node node) {
    return new Place(node, Optional.empty(), DOCUMENT);
  }

  static Place behind(Node.Entry entry) {
    return new Place(entry.value(), Optional.of(entry.key()), Words.quote(entry.key().text()));
  }

  static Place entry(Place list, int index, Node node) {
    return new Place(node, Optional.empty(), "entry %s of %s".formatted(index + 1, list.name()));
  }

  boolean isDocument() {
    return name.equals(DOCUMENT);
  }

  /** Whether nothing was written there. */
  boolean isNothing() {
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL;
  }

  /** Where a finding about a missing key belongs: at the head of the mapping that lacks it. */
  Location headLocation() {
    return key.map(Node.Scalar::location).orElse(node.location().start());
  }

  /** Where a finding about the value belongs: at its key if there is no value to point at. */
  Location location() {
    return isNothing() ? key.map(Node.Scalar::location).orElse(node.location()) : node.location();
  }
}
