package dev.runbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference of the format in {@code docs/format} says what the schema says. After a change of
 * the schema, {@code -Dformat.update} writes the reference anew.
 */
class FormatReferenceTest {

  private static final Path FOLDER = Path.of("../docs/format");
  private static final Path SCHEMA = Path.of("../schemas/runbook-v1.schema.json");
  private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?://)([^)#]*)(?:#([^)]+))?\\)");

  private static final Map<String, String> pages = new TreeMap<>();
  private static JsonNode root;
  private static FormatReference reference;

  @BeforeAll
  static void read() throws IOException {
    root = JsonMapper.builder().build().readTree(Files.readString(SCHEMA));
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    reference = new FormatReference(root, pages);
    if (Boolean.getBoolean("format.update")) {
      pages.replaceAll(reference::update);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
  }

  @Test
  void the_reference_is_what_the_schema_yields() {
    pages.forEach(
        (name, text) ->
            assertThat(text)
                .as("%s; -Dformat.update writes it anew", name)
                .isEqualTo(reference.update(name, text)));
  }

  @Test
  void every_mapping_and_every_form_of_a_value_has_its_section() {
    List<String> expected = new ArrayList<>(root.path("$defs").propertyNames());
    for (JsonNode definition : root.path("$defs")) {
      for (JsonNode at = definition; at.path("if").has("required"); at = at.path("else")) {
        expected.remove(at.path("then").path("$ref").asString("").replace("#/$defs/", ""));
      }
      if (definition.path("if").path("type").asString("").equals("object")) {
        expected.remove(definition.path("then").path("$ref").asString().replace("#/$defs/", ""));
      }
    }
    expected.remove("thresholdSeverity");

    assertThat(reference.pageOfEachDefinition().keySet())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_example_of_a_whole_document_is_valid() {
    List<String> documents =
        pages.values().stream()
            .flatMap(page -> YAML.matcher(page).results())
            .map(fence -> fence.group(1))
            .filter(text -> text.matches("(?s)(runbook|guide|catalog):.*"))
            .toList();

    assertThat(documents).hasSizeGreaterThan(5);
    assertThat(documents)
        .allSatisfy(text -> assertThat(MarkedYaml.findingsIn(text)).as(text).isEmpty());
  }

  @Test
  void every_link_leads_to_a_heading() {
    pages.forEach(
        (name, text) -> {
          for (MatchResult link : LINK.matcher(text).results().toList()) {
            String target = link.group(1).isEmpty() ? name : link.group(1);
            assertThat(FOLDER.resolve(target)).as(link.group()).exists();
            if (link.group(2) != null) {
              assertThat(anchors(pages.get(target))).as(link.group()).contains(link.group(2));
            }
          }
        });
  }

  private static List<String> anchors(String page) {
    return page.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }
}
