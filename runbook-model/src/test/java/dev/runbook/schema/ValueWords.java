package dev.runbook.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What may stand behind a key, in words with links. */
final class ValueWords {

  private final JsonNode root;
  private final Function<String, String> links;

  /** Takes the schema, and what makes a link to a definition that has a section of its own. */
  ValueWords(JsonNode root, Function<String, String> links) {
    this.root = root;
    this.links = links;
  }

  String of(JsonNode declared) {
    JsonNode fallback = declared.path("default");
    return kinds(declared).stream().distinct().collect(Collectors.joining(", or "))
        + (fallback.isMissingNode() ? "" : "; `" + fallback.asString() + "` if left out");
  }

  private List<String> kinds(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asString().substring("#/$defs/".length());
      return name.equals("thresholdSeverity")
          ? kinds(root.path("$defs").path(name).path("else"))
          : List.of(links.apply(name));
    }
    List<String> kinds = new ArrayList<>();
    if (schema.has("if")) {
      kinds.addAll(kinds(schema.path("else")));
      kinds.addAll(kinds(schema.path("then")));
    } else if (schema.has("enum")) {
      kinds.add("one of " + Words.list(strings(schema.path("enum"))));
    } else if (schema.has("items")) {
      kinds.add("list, each " + of(schema.path("items")));
    } else if (schema.has("propertyNames")) {
      kinds.add(
          "mapping by %s, each %s"
              .formatted(
                  of(schema.path("propertyNames")), of(schema.path("additionalProperties"))));
    } else if (schema.path("type").asString("").equals("boolean")) {
      kinds.add("`true` or `false`");
    } else {
      kinds.add(schema.path("patternErrorMessage").asString("").replaceFirst("^expected ", ""));
    }
    return kinds;
  }

  /** What a definition without keys is called: "time span" for {@code timeSpan}. */
  static String spoken(String definition) {
    return definition.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether a part of the schema lets through values of a type. */
  static boolean allows(JsonNode schema, String type) {
    return strings(schema.path("type")).contains(type);
  }

  /** The texts of a list, or one text as a list. */
  static List<String> strings(JsonNode node) {
    return node.isString()
        ? List.of(node.asString())
        : node.valueStream().map(JsonNode::asString).toList();
  }
}
