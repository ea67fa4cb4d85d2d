package dev.runbook.schema;

import dev.runbook.source.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tree that the validator of the schema understands, made of ours. */
final class JsonTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonTree() {}

  static JsonNode of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      for (Node.Entry entry : mapping.entries()) {
        object.set(entry.key().text(), of(entry.value()));
      }
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = JSON.arrayNode(sequence.items().size());
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return of((Node.Scalar) node);
  }

  /**
   * The schema asks whether something is a number, never which one; so a text of a million digits
   * is not turned into one.
   */
  private static JsonNode of(Node.Scalar scalar) {
    return switch (scalar.type()) {
      case NULL -> JSON.nullNode();
      case BOOLEAN -> JSON.booleanNode(scalar.text().equalsIgnoreCase("true"));
      case INTEGER -> JSON.numberNode(0);
      case FLOAT -> JSON.numberNode(0.5);
      case STRING -> JSON.stringNode(scalar.text());
    };
  }
}
