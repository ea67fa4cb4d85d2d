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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tries every one-character slip in every key that the format fixes. Keys that people choose, the
 * ids of the catalog, are left out: a slip there is seen where the id is referred to. So are slips
 * that spell another key of the format.
 */
class KeySlipTest {

  private static Set<String> keysOfTheFormat;
  private static List<String> documents;

  @BeforeAll
  static void readFixture() throws IOException {
    keysOfTheFormat = new HashSet<>();
    collectKeys(JsonMapper.builder().build().readTree(resource("runbook-v1.schema.json")));
    documents = List.of(resource("every-key.yaml").split("(?m)^---$", -1));
  }

  @Test
  void every_slip_in_any_key_of_the_format_gives_one_finding_at_that_key() {
    for (String document : documents) {
      assertThat(MarkedYaml.findingsIn(document)).isEmpty();
      for (Node.Scalar key : fixedKeys(document)) {
        Set<String> slips = Typos.in(key.text());
        slips.removeAll(keysOfTheFormat);
        slips.forEach(slip -> trySlip(document, key, slip));
      }
    }
  }

  @Test
  void fixture_has_every_key_of_the_format() {
    Set<String> used = new HashSet<>();
    documents.forEach(document -> fixedKeys(document).forEach(key -> used.add(key.text())));

    assertThat(used).isEqualTo(keysOfTheFormat);
  }

  private static void trySlip(String text, Node.Scalar key, String slip) {
    List<Diagnostic> findings = MarkedYaml.findingsIn(Typos.retype(text, key, slip));

    assertThat(findings).as("%s for %s at %s", slip, key.text(), key.location()).hasSize(1);
    Diagnostic finding = findings.get(0);
    assertThat(finding.location().start()).isEqualTo(key.location().start());
    assertThat(finding.message()).contains("`" + slip + "`");
    assertThat(finding.hint().orElse("")).contains("`" + key.text() + "`");
  }

  private static List<Node.Scalar> fixedKeys(String text) {
    List<Node.Scalar> fixed = new ArrayList<>();
    YamlReader.read(new SourceFile("x.yaml", text), Budget.RUNBOOKS)
        .documents()
        .forEach(document -> Typos.collectKeys(document, fixed, new ArrayList<>()));
    return fixed;
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
