package dev.runbook.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The reference of the format. What people wrote in its pages stays; between {@code <!-- schema:
 * NAME … -->} and {@code <!-- end -->} stands what the schema says of those definitions.
 */
final class FormatReference {

  private static final Pattern PART =
      Pattern.compile("(?s)(<!-- schema: ([A-Za-z ]+) -->\n).*?(<!-- end -->)");
  private static final Pattern SUCH_AS = Pattern.compile(", (?:such as|for example) (.*)");

  private final Definitions definitions;
  private final Map<String, String> pageOf = new LinkedHashMap<>();

  /** Takes the schema, and the pages by their names. */
  FormatReference(JsonNode root, Map<String, String> pages) {
    this.definitions = new Definitions(root);
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
    JsonNode schema = definitions.get(definition);
    List<String> kinds = definitions.kinds(definition);
    KeyTable table = new KeyTable(definitions, name -> link(name, page));
    StringBuilder section = new StringBuilder();
    section.append("\n## ").append(definitions.title(definition)).append("\n\n");
    section.append(schema.path("description").asString());
    if (!kinds.isEmpty()) {
      section.append('\n').append(choice(definition, kinds, table));
    } else if (schema.has("properties")) {
      section.append('\n').append(table.of(definition));
      section.append(fence(ExampleYaml.mapping(definitions.examples(definition))));
    } else {
      Matcher such = SUCH_AS.matcher(schema.path("patternErrorMessage").asString(""));
      section.append(such.find() ? " Such as " + such.group(1) + ".\n" : "\n");
    }
    return section.toString();
  }

  private String choice(String definition, List<String> kinds, KeyTable table) {
    List<JsonNode> examples = kinds.stream().map(definitions::examples).toList();
    if (!definitions.hasShortForm(definition)) {
      return "\nThe key in bold tells what it is:\n"
          + table.of(kinds)
          + examples.stream()
              .map(example -> fence(ExampleYaml.mapping(example)))
              .collect(Collectors.joining());
    }
    JsonNode shortForm = examples.get(0).properties().iterator().next().getValue();
    return "\nThe short form is one line:\n"
        + fence(ExampleYaml.item(shortForm))
        + "\nThe long form is a mapping. The key in bold tells what it is:\n"
        + table.of(kinds)
        + fence(examples.stream().flatMap(e -> ExampleYaml.item(e).stream()).toList());
  }

  private static String fence(List<String> lines) {
    return "\n```yaml\n" + String.join("\n", lines) + "\n```\n";
  }

  private String link(String definition, String page) {
    String title = definitions.title(definition).toLowerCase(Locale.ROOT);
    String home = pageOf.getOrDefault(definition, page);
    return "[%s](%s#%s)".formatted(title, home.equals(page) ? "" : home, title.replace(' ', '-'));
  }
}
