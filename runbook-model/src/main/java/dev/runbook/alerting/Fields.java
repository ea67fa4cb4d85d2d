package dev.runbook.alerting;

import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;

/** What the readers of all formats ask of a mapping. */
final class Fields {

  private Fields() {}

  /** The value of a key, if it is a scalar. */
  static Optional<Node.Scalar> scalar(Node.Mapping mapping, String key) {
    return mapping.get(key).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  /** The text of a key, if it has one; nothing at all is no text. */
  static Optional<String> text(Node.Mapping mapping, String key) {
    return scalar(mapping, key).filter(value -> !isBlank(value)).map(Node.Scalar::text);
  }

  /** The value of a key without its merge keys, if it is a mapping. */
  static Optional<Node.Mapping> mapping(Node.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Node.Mapping.class::isInstance)
        .map(value -> Merge.resolve((Node.Mapping) value));
  }

  /** The items of a key, if it is a list; else none. */
  static List<Node> items(Node.Mapping mapping, String key) {
    return mapping.get(key).filter(Node.Sequence.class::isInstance).stream()
        .flatMap(value -> ((Node.Sequence) value).items().stream())
        .toList();
  }

  /** The mappings among some nodes, without their merge keys. */
  static List<Node.Mapping> mappings(List<Node> nodes) {
    return nodes.stream()
        .filter(Node.Mapping.class::isInstance)
        .map(node -> Merge.resolve((Node.Mapping) node))
        .toList();
  }

  static boolean isList(Node.Mapping mapping, String key) {
    return mapping.get(key).filter(Node.Sequence.class::isInstance).isPresent();
  }

  static boolean hasAny(Node.Mapping mapping, List<String> keys) {
    return keys.stream().anyMatch(key -> mapping.entry(key).isPresent());
  }

  /** Tells whether a scalar has nothing to say. */
  static boolean isBlank(Node.Scalar scalar) {
    return isNull(scalar) || scalar.text().isBlank();
  }

  static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL;
  }
}
