package dev.runbook.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of the schema, and how they hang together. */
record Definitions(JsonNode root) {

  private static final String PATH = "#/$defs/";

  JsonNode get(String definition) {
    return root.path("$defs").path(definition);
  }

  /** The definition that a reference leads to, or into. */
  static String target(JsonNode referring) {
    return referring.path("$ref").asString("").replace(PATH, "").replaceFirst("/properties/.*", "");
  }

  /** The texts of a list, or one text as a list. */
  static List<String> strings(JsonNode node) {
    return node.isString()
        ? List.of(node.asString())
        : node.valueStream().map(JsonNode::asString).toList();
  }

  /** Whether one line of text will do in place of a mapping. */
  boolean hasShortForm(String definition) {
    return get(definition).path("if").path("type").asString("").equals("object");
  }

  /** The mapping behind a definition that may have a short form. */
  private JsonNode mapping(String definition) {
    JsonNode schema = get(definition);
    return hasShortForm(definition) ? get(target(schema.path("then"))) : schema;
  }

  private static boolean isChoice(JsonNode schema) {
    return schema.path("if").has("required") && schema.path("then").has("$ref");
  }

  /** The mappings of which a definition is a choice, in the order in which they are offered. */
  List<String> kinds(String definition) {
    Map<String, String> byKey = new LinkedHashMap<>();
    JsonNode at = mapping(definition);
    for (; isChoice(at); at = at.path("else")) {
      byKey.put(at.path("if").path("required").path(0).asString(), target(at.path("then")));
    }
    return at.path("properties").propertyNames().stream()
        .filter(key -> !byKey.isEmpty())
        .map(byKey::get)
        .toList();
  }

  /** The definitions from which a mapping has keys. */
  Set<String> sources(String definition) {
    return get(definition)
        .path("properties")
        .valueStream()
        .filter(declared -> !declared.has("description"))
        .map(Definitions::target)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** An example for each key that a mapping declares or must have. */
  JsonNode examples(String definition) {
    ObjectNode examples = JsonNodeFactory.instance.objectNode();
    List<String> required = strings(get(definition).path("required"));
    for (Map.Entry<String, JsonNode> property : get(definition).path("properties").properties()) {
      JsonNode declared = property.getValue();
      if (!declared.has("description") && required.contains(property.getKey())) {
        declared = root.at(declared.path("$ref").asString().substring(1));
      }
      if (declared.has("description")) {
        JsonNode example = declared.path("examples").path(0);
        examples.set(
            property.getKey(), example.isMissingNode() ? declared.path("default") : example);
      }
    }
    return examples;
  }

  /** What a definition is called: its title, or its name in words, such as "Time span". */
  String title(String definition) {
    JsonNode mapping = mapping(definition);
    while (isChoice(mapping)) {
      mapping = mapping.path("else");
    }
    String words = definition.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return mapping
        .path("title")
        .asString(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }
}
