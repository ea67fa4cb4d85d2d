package dev.runbook.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What may stand behind a key, in words with links. */
final class ValueWords {

  private final Definitions definitions;
  private final UnaryOperator<String> links;

  /** Takes the definitions, and what makes a link to a definition that has a section of its own. */
  ValueWords(Definitions definitions, UnaryOperator<String> links) {
    this.definitions = definitions;
    this.links = links;
  }

  String of(JsonNode declared) {
    JsonNode fallback = declared.path("default");
    return kinds(declared).stream().distinct().collect(Collectors.joining(", or "))
        + (fallback.isMissingNode() ? "" : "; `" + fallback.asString() + "` if left out");
  }

  private List<String> kinds(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = Definitions.target(schema);
      return name.equals("thresholdSeverity")
          ? kinds(definitions.get(name).path("else"))
          : List.of(links.apply(name));
    }
    List<String> kinds = new ArrayList<>();
    if (schema.has("if")) {
      kinds.addAll(kinds(schema.path("else")));
      kinds.addAll(kinds(schema.path("then")));
    } else if (schema.has("enum")) {
      kinds.add("one of " + Words.list(Definitions.strings(schema.path("enum"))));
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
}
