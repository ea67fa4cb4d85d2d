package dev.runbook.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The keys of mappings as a table in Markdown. */
final class KeyTable {

  private static final String HEAD =
      """

      | Key | What it says | Its value | Where it shows |
      |---|---|---|---|
      """;

  private final Definitions definitions;
  private final UnaryOperator<String> links;

  /** Takes what makes a link of the name of a definition. */
  KeyTable(Definitions definitions, UnaryOperator<String> links) {
    this.definitions = definitions;
    this.links = links;
  }

  /** The keys of one mapping. */
  String of(String definition) {
    return HEAD + String.join("", rows(definition, List.of()));
  }

  /** The keys of the mappings of a choice; those that all have from elsewhere come last. */
  String of(List<String> kinds) {
    Set<String> common = new LinkedHashSet<>(definitions.sources(kinds.get(0)));
    kinds.forEach(kind -> common.retainAll(definitions.sources(kind)));
    List<String> rows = new ArrayList<>();
    for (String kind : kinds) {
      List<String> ofKind = new ArrayList<>(rows(kind, kinds));
      common.forEach(source -> ofKind.remove(rest("the keys of " + links.apply(source))));
      rows.addAll(ofKind);
    }
    common.forEach(s -> rows.add(rest("whatever it is, the keys of " + links.apply(s))));
    return HEAD + String.join("", rows);
  }

  /**
   * A row for each key that a mapping declares or must have, and one for all keys that it has from
   * another mapping.
   */
  private List<String> rows(String definition, List<String> kinds) {
    JsonNode schema = definitions.get(definition);
    List<String> required = Definitions.strings(schema.path("required"));
    Set<String> rows = new LinkedHashSet<>();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String key = property.getKey();
      boolean isOwn = property.getValue().has("description");
      String source = isOwn ? definition : Definitions.target(property.getValue());
      if (isOwn || required.contains(key)) {
        rows.add(row(key, definitions.get(source), required.contains(key)));
      }
      if (!isOwn) {
        rows.add(
            rest(
                kinds.contains(source)
                    ? "what goes with `" + kindKey(source) + "`"
                    : "the keys of " + links.apply(source)));
      }
    }
    return List.copyOf(rows);
  }

  private String kindKey(String definition) {
    return definitions.get(definition).path("required").path(0).asString();
  }

  private String row(String key, JsonNode declaring, boolean required) {
    JsonNode declared = declaring.path("properties").path(key);
    String value = new ValueWords(definitions, links).of(declared);
    return "| %s | %s | %s | %s |\n"
        .formatted(
            required ? "**`" + key + "`**" : "`" + key + "`",
            declared.path("description").asString(),
            required ? value + "; required" : value,
            declaring.path("shows").path(key).asString());
  }

  private static String rest(String what) {
    return "| … | and " + what + " | | |\n";
  }
}
