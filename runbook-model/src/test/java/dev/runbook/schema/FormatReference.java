package dev.runbook.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reference of the format. What people wrote in its pages stays; between {@code <!-- schema:
 * NAME … -->} and {@code <!-- end -->} stands what the schema says of those definitions.
 */
final class FormatReference {

  private static final Pattern PART =
      Pattern.compile("(?s)(<!-- schema: ([A-Za-z ]+) -->\n).*?(<!-- end -->)");
  private static final Pattern SUCH_AS = Pattern.compile(", (?:such as|for example) (.*)");
  private static final String DEFINITIONS = "#/$defs/";

  private final JsonNode definitions;
  private final Map<String, String> pageOf = new LinkedHashMap<>();
  private final JsonNode root;

  /** Takes the schema, and the pages by their names. */
  FormatReference(JsonNode root, Map<String, String> pages) {
    this.root = root;
    this.definitions = root.path("$defs");
    pages.forEach(
        (name, text) ->
            PART.matcher(text)
                .results()
                .forEach(
                    part ->
                        List.of(part.group(2).split(" "))
                            .forEach(definition -> pageOf.put(definition, name))));
  }

  /** The definitions that have a section. */
  Map<String, String> pageOfEachDefinition() {
    return pageOf;
  }

  /** A page with what the schema says now. */
  String update(String name, String text) {
    return PART.matcher(text)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    part.group(1)
                        + List.of(part.group(2).split(" ")).stream()
                            .map(definition -> section(definition, name))
                            .collect(Collectors.joining())
                        + "\n"
                        + part.group(3)));
  }

  private String section(String definition, String page) {
    JsonNode schema = definitions.path(definition);
    StringBuilder section = new StringBuilder();
    section.append("\n## ").append(title(definition)).append("\n\n");
    section.append(schema.path("description").asString()).append('\n');
    List<String> kinds = kinds(mappingOf(schema));
    if (!kinds.isEmpty()) {
      addChoice(section, schema, kinds, page);
    } else if (schema.has("properties")) {
      section.append(table(rows(definition, page, List.of())));
      section.append(fence(ExampleYaml.mapping(examples(definition))));
    } else {
      addForm(section, schema);
    }
    return section.toString();
  }

  private void addChoice(StringBuilder out, JsonNode schema, List<String> kinds, String page) {
    boolean hasShortForm = ValueWords.allows(schema, "string");
    if (hasShortForm) {
      JsonNode shortForm = examples(kinds.get(0)).properties().iterator().next().getValue();
      out.append("\nThe short form is one line:\n");
      out.append(fence(ExampleYaml.item(shortForm)));
      out.append("\nThe long form is a mapping. The key in bold tells what it is:\n");
    } else {
      out.append("\nThe key in bold tells what it is:\n");
    }
    Set<String> common = new LinkedHashSet<>(sources(kinds.get(0)));
    kinds.forEach(kind -> common.retainAll(sources(kind)));
    List<String> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    StringBuilder fences = new StringBuilder();
    for (String kind : kinds) {
      List<String> ofKind = new ArrayList<>(rows(kind, page, kinds));
      common.forEach(source -> ofKind.remove(rest("the keys of " + link(source, page))));
      rows.addAll(ofKind);
      lines.addAll(ExampleYaml.item(examples(kind)));
      fences.append(fence(ExampleYaml.mapping(examples(kind))));
    }
    common.forEach(source -> rows.add(rest("whatever it is, the keys of " + link(source, page))));
    out.append(table(rows)).append(hasShortForm ? fence(lines) : fences);
  }

  private static void addForm(StringBuilder out, JsonNode schema) {
    Matcher such = SUCH_AS.matcher(schema.path("patternErrorMessage").asString(""));
    if (such.find()) {
      out.setLength(out.length() - 1);
      out.append(" Such as ").append(such.group(1)).append(".\n");
    }
  }

  /** The mapping behind a definition that also has a short form. */
  private JsonNode mappingOf(JsonNode schema) {
    boolean hasShortForm = schema.path("if").path("type").asString("").equals("object");
    return hasShortForm ? definitions.path(target(schema.path("then"))) : schema;
  }

  /** The mappings of a choice, in the order in which the schema offers them. */
  private List<String> kinds(JsonNode schema) {
    Map<String, String> byKey = new LinkedHashMap<>();
    JsonNode at = schema;
    for (; at.path("if").has("required") && at.path("then").has("$ref"); at = at.path("else")) {
      byKey.put(at.path("if").path("required").path(0).asString(), target(at.path("then")));
    }
    return at.path("properties").propertyNames().stream()
        .filter(key -> !byKey.isEmpty())
        .map(byKey::get)
        .toList();
  }

  /** The definitions of which a mapping has keys. */
  private Set<String> sources(String definition) {
    return definitions
        .path(definition)
        .path("properties")
        .valueStream()
        .filter(declared -> !declared.has("description"))
        .map(FormatReference::target)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * A row for each key that a mapping declares or must have, and one for all keys that it has from
   * another mapping.
   */
  private List<String> rows(String definition, String page, List<String> kinds) {
    JsonNode schema = definitions.path(definition);
    List<String> required = ValueWords.strings(schema.path("required"));
    Set<String> rows = new LinkedHashSet<>();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String key = property.getKey();
      JsonNode declared = property.getValue();
      String source = declared.has("description") ? definition : target(declared);
      if (declared.has("description") || required.contains(key)) {
        rows.add(row(key, definitions.path(source), page, required.contains(key)));
      }
      if (kinds.contains(source) && !source.equals(definition)) {
        String kind = definitions.path(source).path("required").path(0).asString();
        rows.add(rest("what goes with `" + kind + "`"));
      } else if (!source.equals(definition)) {
        rows.add(rest("the keys of " + link(source, page)));
      }
    }
    return List.copyOf(rows);
  }

  private String row(String key, JsonNode declaring, String page, boolean required) {
    JsonNode declared = declaring.path("properties").path(key);
    String value = new ValueWords(root, name -> link(name, page)).of(declared);
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

  private static String table(List<String> rows) {
    return "\n| Key | What it says | Its value | Where it shows |\n|---|---|---|---|\n"
        + String.join("", rows);
  }

  private static String fence(List<String> lines) {
    return "\n```yaml\n" + String.join("\n", lines) + "\n```\n";
  }

  /** An example for each key that a mapping declares or must have. */
  private JsonNode examples(String definition) {
    ObjectNode examples = JsonNodeFactory.instance.objectNode();
    JsonNode schema = definitions.path(definition);
    List<String> required = ValueWords.strings(schema.path("required"));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode declared = property.getValue();
      if (!declared.has("description") && required.contains(property.getKey())) {
        declared = root.at(declared.path("$ref").asString().substring(1));
      }
      if (declared.has("description")) {
        JsonNode example = declared.path("examples").path(0);
        JsonNode value = example.isMissingNode() ? declared.path("default") : example;
        if (!value.isMissingNode()) {
          examples.set(property.getKey(), value);
        }
      }
    }
    return examples;
  }

  /** The definition that a reference leads to, or into. */
  private static String target(JsonNode referring) {
    return referring
        .path("$ref")
        .asString("")
        .replace(DEFINITIONS, "")
        .replaceFirst("/properties/.*", "");
  }

  private String link(String definition, String page) {
    String title = title(definition);
    String home = pageOf.getOrDefault(definition, page);
    String anchor = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    return "[%s](%s#%s)"
        .formatted(title.toLowerCase(Locale.ROOT), home.equals(page) ? "" : home, anchor);
  }

  private String title(String definition) {
    JsonNode schema = definitions.path(definition);
    JsonNode mapping = mappingOf(schema);
    while (mapping.path("if").has("required") && mapping.path("then").has("$ref")) {
      mapping = mapping.path("else");
    }
    String spoken = ValueWords.spoken(definition);
    return mapping
        .path("title")
        .asString(spoken.substring(0, 1).toUpperCase(Locale.ROOT) + spoken.substring(1));
  }
}
