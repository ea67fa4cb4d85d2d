package dev.runbook.schema;

import java.util.IdentityHashMap;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The text of the schema as a tree, with what is looked up in it often. Thread-safe. */
final class SchemaTree {

  private final JsonNode root;
  private final IdentityHashMap<JsonNode, Choice> choices = new IdentityHashMap<>();

  SchemaTree(JsonNode root) {
    this.root = root;
    findChoices(root);
  }

  private void findChoices(JsonNode schema) {
    Choice.at(schema, root).ifPresent(choice -> choices.put(schema, choice));
    schema.forEach(this::findChoices);
  }

  JsonNode root() {
    return root;
  }

  /** What the reference at a part of the schema refers to. */
  JsonNode target(JsonNode referring) {
    return root.at(referring.path("$ref").asString().substring(1));
  }

  /** The choice that begins at a part of the schema, if one does. */
  Optional<Choice> choiceAt(JsonNode schema) {
    return Optional.ofNullable(choices.get(schema));
  }
}
