package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The readers know the keys that the schema has, mapping by mapping. */
class FormatKeysTest {

  private static final Path CLASSES = Path.of("target/classes/dev/runbook/load");

  /** The keys of each mapping of the schema; those of one choice are read by one reader. */
  private static final Map<String, Set<String>> inSchema = new TreeMap<>();

  private static final Map<String, Set<String>> inReaders = new TreeMap<>();

  @BeforeAll
  static void collect() throws Exception {
    JsonNode definitions;
    try (InputStream in =
        FormatKeysTest.class.getResourceAsStream("/dev/runbook/schema/runbook-v1.schema.json")) {
      definitions = JsonMapper.builder().build().readTree(in).path("$defs");
    }
    Set<String> ofChoices = new HashSet<>(Set.of("stepCommon"));
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      List<String> kinds = kinds(definition.getValue());
      if (!kinds.isEmpty()) {
        Set<String> keys = new TreeSet<>();
        kinds.forEach(kind -> keys.addAll(keys(definitions.path(kind))));
        inSchema.put(definition.getKey(), keys);
        ofChoices.addAll(kinds);
      }
    }
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      Set<String> keys = keys(definition.getValue());
      if (!keys.isEmpty() && !ofChoices.contains(definition.getKey())) {
        inSchema.put(definition.getKey(), keys);
      }
    }
    collectReaders();
  }

  private static Set<String> keys(JsonNode definition) {
    return new TreeSet<>(definition.path("properties").propertyNames());
  }

  /** The mappings of which a choice is one, if a definition is a choice. */
  private static List<String> kinds(JsonNode definition) {
    List<String> kinds = new ArrayList<>();
    JsonNode at = definition;
    while (at.path("if").has("required") && at.path("then").has("$ref")) {
      kinds.add(at.path("then").path("$ref").asString().replace("#/$defs/", ""));
      at = at.path("else");
    }
    return kinds;
  }

  private static void collectReaders() throws IOException, ReflectiveOperationException {
    try (Stream<Path> files = Files.list(CLASSES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        for (Field field : Class.forName("dev.runbook.load." + name).getDeclaredFields()) {
          boolean isConstant = Modifier.isStatic(field.getModifiers());
          if (isConstant && field.getName().endsWith("KEYS") && field.getType() == Set.class) {
            field.setAccessible(true);
            Set<String> keys = new TreeSet<>();
            ((Set<?>) field.get(null)).forEach(key -> keys.add((String) key));
            inReaders.put(name + "." + field.getName(), keys);
          }
        }
      }
    }
  }

  @Test
  void every_mapping_of_the_schema_has_a_reader_that_knows_exactly_its_keys() {
    assertThat(inSchema).hasSizeGreaterThan(40);
    assertThat(inSchema)
        .allSatisfy((mapping, keys) -> assertThat(inReaders.values()).as(mapping).contains(keys));
  }

  @Test
  void no_reader_knows_keys_that_no_mapping_of_the_schema_has() {
    assertThat(inReaders)
        .allSatisfy((reader, keys) -> assertThat(inSchema.values()).as(reader).contains(keys));
  }
}
