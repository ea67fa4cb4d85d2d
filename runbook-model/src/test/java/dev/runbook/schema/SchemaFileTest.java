package dev.runbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor needs of the schema: it is what people see before they ever run the tool. */
class SchemaFileTest {

  /** Keywords in which there is no part of the schema. */
  private static final Set<String> WORDS_OR_VALUES = Set.of("examples", "shows");

  private static JsonNode root;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SchemaFileTest.class.getResourceAsStream("runbook-v1.schema.json"))) {
      root = JsonMapper.builder().build().readTree(in);
    }
  }

  @Test
  void schema_conforms_to_its_draft() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(draft.validate(root)).isEmpty();
  }

  @Test
  void every_property_says_what_it_means() {
    List<String> silent = new ArrayList<>();
    walk(
        "",
        root,
        (path, node) -> {
          if (node.has("description") && node.has("properties")) {
            node.path("properties")
                .propertyStream()
                .filter(property -> !resolved(property.getValue()).path("description").isString())
                .forEach(property -> silent.add(path + "/" + property.getKey()));
          }
        });

    assertThat(silent).isEmpty();
  }

  @Test
  void every_property_that_is_declared_says_where_it_shows() {
    walk(
        "",
        root,
        (path, node) -> {
          if (node.has("properties") && node.has("description")) {
            List<String> declared =
                node.path("properties")
                    .propertyStream()
                    .filter(property -> property.getValue().has("description"))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(node.path("shows").propertyNames())
                .as(path)
                .containsExactlyElementsOf(declared);
            assertThat(node.path("shows").valueStream())
                .as(path)
                .allSatisfy(shows -> assertThat(shows.asString()).matches("[a-z].*[^.]"));
          }
        });
  }

  @Test
  void every_property_that_is_declared_has_an_example_or_a_value_that_is_listed() {
    walk(
        "",
        root,
        (path, node) -> {
          boolean isProperty = path.matches(".*/properties/[^/]+") && node.has("description");
          if (isProperty) {
            assertThat(node.has("examples") || node.has("enum")).as(path).isTrue();
          }
        });
  }

  @Test
  void every_mapping_has_a_title_for_editors_and_for_the_reference() {
    walk(
        "",
        root,
        (path, node) -> {
          if (node.has("properties") && !path.endsWith("/if") && !path.endsWith("/properties")) {
            assertThat(node.path("title").asString("")).as(path).matches("[A-Z].*[^.]");
          }
        });
  }

  @Test
  void no_reference_has_neighbours_that_language_servers_take_for_constraints() {
    walk(
        "",
        root,
        (path, node) -> {
          if (node.path("$ref").isString()) {
            assertThat(node.propertyNames())
                .as(path)
                .isSubsetOf("$ref", "title", "description", "examples", "default");
          }
        });
  }

  @Test
  void every_description_is_a_sentence() {
    walk(
        "",
        root,
        (path, node) -> {
          JsonNode description = node.path("description");
          if (description.isString() && !path.endsWith("/properties")) {
            assertThat(description.asString()).as(path).matches("(?s)[A-Z].*\\.");
          }
        });
  }

  @Test
  void every_reference_resolves() {
    walk(
        "",
        root,
        (path, node) -> {
          if (node.path("$ref").isString()) {
            assertThat(root.at(node.path("$ref").asString().substring(1)).isMissingNode())
                .as(path)
                .isFalse();
          }
        });
  }

  @Test
  void every_definition_is_used() {
    List<String> used = new ArrayList<>();
    walk("", root, (path, node) -> used.add(node.path("$ref").asString("")));

    assertThat(root.path("$defs").propertyNames())
        .allSatisfy(
            name ->
                assertThat(used)
                    .anyMatch(
                        ref ->
                            ref.equals("#/$defs/" + name)
                                || ref.startsWith("#/$defs/" + name + "/")));
  }

  @Test
  void every_pattern_has_words() {
    walk(
        "",
        root,
        (path, node) -> {
          if (node.path("pattern").isString() && !path.endsWith("/properties")) {
            assertThat(node.path("patternErrorMessage").asString(""))
                .as(path)
                .startsWith("expected");
          }
        });
  }

  @Test
  void every_mapping_is_closed_or_holds_entries_by_id() {
    walk(
        "",
        root,
        (path, node) -> {
          if (node.has("properties") && node.has("type") && !path.isEmpty()) {
            assertThat(node.path("additionalProperties").isBoolean()).as(path).isTrue();
          }
        });
  }

  @Test
  void every_kind_of_a_choice_is_offered_where_none_is_given() {
    List<String> choices = new ArrayList<>();
    walk(
        "",
        root,
        (path, node) -> {
          List<String> kinds = new ArrayList<>();
          JsonNode last = node;
          while (last.path("then").has("$ref")
              && last.path("if").has("required")
              && !path.endsWith("/else")) {
            String kind = last.path("if").path("required").path(0).asString();
            kinds.add(kind);
            assertThat(resolved(last.path("then")).path("required").valueStream())
                .as("%s of %s", kind, path)
                .extracting(JsonNode::asString)
                .contains(kind);
            last = last.path("else");
          }
          if (kinds.size() > 1) {
            choices.add(path);
            assertThat(last.path("properties").propertyNames())
                .as(path)
                .containsExactlyInAnyOrderElementsOf(kinds);
            assertThat(last.path("errorMessage").asString())
                .contains(kinds.stream().map(kind -> "`" + kind + "`").toList());
          }
        });

    assertThat(choices)
        .containsExactlyInAnyOrder(
            "",
            "/$defs/alertMapping",
            "/$defs/referenceMapping",
            "/$defs/stepMapping",
            "/$defs/variable");
  }

  @Test
  void every_example_and_default_is_valid() {
    walk(
        "",
        root,
        (path, node) -> {
          if (path.endsWith("/properties")) {
            return;
          }
          List<JsonNode> values = new ArrayList<>(node.path("examples").values());
          if (node.has("default")) {
            values.add(node.path("default"));
          }
          if (!values.isEmpty()) {
            Schema part = schemaAt(path);
            values.forEach(value -> assertThat(part.validate(value)).as(path).isEmpty());
          }
        });
  }

  private static Schema schemaAt(String pointer) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(id -> id.equals("urn:runbook:schema:v1") ? root.toString() : null))
        .getSchema(SchemaLocation.of("urn:runbook:schema:v1#" + pointer));
  }

  private static JsonNode resolved(JsonNode node) {
    boolean refers = !node.has("description") && node.path("$ref").isString();
    return refers ? resolved(root.at(node.path("$ref").asString().substring(1))) : node;
  }

  /** Visits every part of the schema, with its JSON pointer. */
  private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visit) {
    if (node.isObject()) {
      visit.accept(path, node);
      for (String name : node.propertyNames()) {
        if (path.endsWith("/properties") || !WORDS_OR_VALUES.contains(name)) {
          walk(path + "/" + name, node.path(name), visit);
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(path + "/" + i, node.path(i), visit);
      }
    }
  }
}
