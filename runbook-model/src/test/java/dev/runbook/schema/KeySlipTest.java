package dev.runbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tries one-character slips in every key that the format fixes: a dropped, a doubled, a swapped and
 * a replaced character; in the fixture at every position, in the examples at one of them. Keys that
 * people choose, the ids of the catalog, are left out: a slip there is seen where the id is
 * referred to. So are slips that spell another key of the format.
 */
class KeySlipTest {

  private static final Set<String> SECTIONS_BY_ID =
      Set.of("severities", "teams", "channels", "escalation", "services", "hosts", "links");
  private static final Path EXAMPLES = Path.of("..", "examples");

  private static Set<String> keysOfTheFormat;

  @BeforeAll
  static void readSchema() throws IOException {
    keysOfTheFormat = new HashSet<>();
    collectKeys(JsonMapper.builder().build().readTree(resource("runbook-v1.schema.json")));
  }

  static Stream<Path> exampleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.getParent().endsWith("runbooks"))
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("exampleFiles")
  void slip_in_any_key_of_an_example_gives_one_finding_at_that_key(Path file) throws IOException {
    trySlips(Files.readString(file), key -> slipsAt(key.text(), positionFor(key)));
  }

  @Test
  void every_slip_in_any_key_of_the_format_gives_one_finding_at_that_key() throws IOException {
    for (String document : resource("every-key.yaml").split("(?m)^---$", -1)) {
      trySlips(document, key -> allSlipsIn(key.text()));
    }
  }

  @Test
  void fixture_has_every_key_of_the_format() throws IOException {
    Set<String> used = new HashSet<>();
    documents(resource("every-key.yaml"))
        .forEach(document -> keys(document, false, used::add, new ArrayList<>()));

    assertThat(used).containsAll(keysOfTheFormat);
  }

  private static void trySlips(String text, Function<Node.Scalar, Set<String>> slips) {
    assertThat(MarkedYaml.findingsIn(text)).isEmpty();
    List<Node.Scalar> keys = new ArrayList<>();
    for (Node document : documents(text)) {
      keys(document, isCatalog(document), word -> {}, keys);
    }
    assertThat(keys).isNotEmpty();
    keys.forEach(key -> slips.apply(key).forEach(slip -> trySlip(text, key, slip)));
  }

  private static void trySlip(String text, Node.Scalar key, String slip) {
    int start = MarkedYaml.offset(text, key.location());
    String slipped = text.substring(0, start) + slip + text.substring(start + key.text().length());

    List<Diagnostic> findings = MarkedYaml.findingsIn(slipped);

    assertThat(findings).as("%s for %s at %s", slip, key.text(), key.location()).hasSize(1);
    Diagnostic finding = findings.get(0);
    assertThat(finding.location().start()).isEqualTo(key.location().start());
    assertThat(finding.message()).contains("`" + slip + "`");
    assertThat(finding.hint().orElse("")).contains("`" + key.text() + "`");
  }

  private static Set<String> allSlipsIn(String key) {
    Set<String> slips = new LinkedHashSet<>();
    for (int i = 0; i < key.length(); i++) {
      slips.addAll(slipsAt(key, i));
    }
    return slips;
  }

  private static Set<String> slipsAt(String key, int i) {
    String before = key.substring(0, i);
    String after = key.substring(i + 1);
    char c = key.charAt(i);
    Set<String> slips = new LinkedHashSet<>();
    slips.add(before + after);
    slips.add(before + c + c + after);
    slips.add(before + (c == 'x' ? 'q' : 'x') + after);
    if (!after.isEmpty()) {
      slips.add(before + after.charAt(0) + c + after.substring(1));
    }
    slips.removeAll(keysOfTheFormat);
    return slips;
  }

  /** A position in a key that differs from one place of the file to another. */
  private static int positionFor(Node.Scalar key) {
    return (key.location().line() + key.location().column()) % key.text().length();
  }

  private static List<Node> documents(String text) {
    return YamlReader.read(new SourceFile("x.yaml", text), Budget.RUNBOOKS).documents();
  }

  private static boolean isCatalog(Node document) {
    return document instanceof Node.Mapping mapping && mapping.entry("catalog").isPresent();
  }

  /** Collects keys, without the ids of a catalog if these are entries of its sections. */
  private static void keys(
      Node node, boolean isCatalog, Consumer<String> words, List<Node.Scalar> found) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        found.add(entry.key());
        words.accept(entry.key().text());
        boolean byId = isCatalog && SECTIONS_BY_ID.contains(entry.key().text());
        if (byId && entry.value() instanceof Node.Mapping section) {
          section.entries().forEach(item -> keys(item.value(), false, words, found));
        } else {
          keys(entry.value(), false, words, found);
        }
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> keys(item, false, words, found));
    }
  }

  private static void collectKeys(JsonNode schema) {
    if (schema.has("properties") && schema.has("additionalProperties")) {
      keysOfTheFormat.addAll(schema.path("properties").propertyNames());
    }
    schema.forEach(KeySlipTest::collectKeys);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(KeySlipTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
