package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.examples.Examples;
import dev.runbook.html.HtmlFormat;
import dev.runbook.load.RunbooksSchema;
import dev.runbook.markdown.MarkdownFormat;
import dev.runbook.output.FileTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RunbooksDataTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Schema SCHEMA = schema(JSON.readTree(RunbooksSchema.text()));

  /** The same, but with an error for every key that it does not describe. */
  private static final Schema CLOSED = schema(closed(JSON.readTree(RunbooksSchema.text())));

  private static final String CATALOG =
      """
      catalog: c
      site: {title: Sample, url: "https://runbooks.example.com/"}
      severities: {sev1: {title: SEV-1, default: true}}
      teams: {core: {title: Core, oncall: "@core"}}
      escalation: {call: {levels: [{notify: core}, {notify: core, after: 30m}]}}
      hosts: {db: {title: Database}}
      variables: {base: {value: /srv}}
      """;

  private static final String FULL =
      """
      runbook: full
      code: A1
      title: Disk `full`
      alerts: [DiskFull]
      intent: Above 90 %
      severity: sev1
      owner: core
      escalation: call
      aliases: [disk]
      parameters: [{name: path, example: /var}]
      mitigate:
        - id: clean
          run: rm -r <base>/<path>
          where: db
          risk: destructive
          because: nothing else frees space
          undo: none
          expect: no output
          within: 5m
        - ask: Is it `still` full?
          then: [{escalate: call, after: 10m}]
          else: [{go: clean}]
        - choose: [{when: "logs grow", steps: [{wait: 1m}, {danger: Careful}]}]
        - group: Together
          steps: [Look]
      """;

  @Test
  void a_runbook_stands_on_a_line_of_its_own_with_all_that_one_needs() {
    Publication publication = SiteComposer.compose(Samples.load(CATALOG, FULL), List.of());

    List<String> lines =
        json(publication).lines().dropWhile(l -> !l.startsWith("\"runbooks\"")).toList();
    assertThat(lines).hasSize(2);
    JsonNode runbook = JSON.readTree(lines.get(1).replaceAll("]}$", ""));
    assertThat(runbook)
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "full", "code": "A1", "title": "Disk `full`",
                 "url": "https://runbooks.example.com/runbooks/full/", "status": "live",
                 "aliases": ["disk"], "severities": ["sev1"], "owner": "core",
                 "escalation": "call", "intent": "Above 90 %",
                 "alerts": [{"name": "DiskFull",
                   "url": "https://runbooks.example.com/alerts/DiskFull/",
                   "severities": ["sev1"]}],
                 "parameters": [{"name": "path", "example": "/var"}],
                 "phases": [{"phase": "mitigate", "steps": [
                   {"kind": "run", "id": "clean", "within": "5m", "withinSeconds": 300,
                    "because": "nothing else frees space",
                    "command": {"text": "rm -r /srv/<path>", "language": "sh",
                      "risk": "destructive", "placeholders": ["path"], "where": "db",
                      "expect": "no output", "undo": "none"}},
                   {"kind": "ask", "question": "Is it `still` full?",
                    "then": [{"kind": "escalate", "to": "call", "after": "10m",
                      "afterSeconds": 600}],
                    "else": [{"kind": "go", "step": "clean"}]},
                   {"kind": "choose", "cases": [{"when": "logs grow", "steps": [
                     {"kind": "wait", "time": "1m", "timeSeconds": 60},
                     {"kind": "danger", "text": "Careful"}]}]},
                   {"kind": "group", "name": "Together",
                    "steps": [{"kind": "do", "text": "Look"}]}]}],
                 "review": {"state": "never"},
                 "source": {"file": "runbooks/1.yaml", "line": 1}}
                """));
  }

  @Test
  void what_runbooks_name_is_told_beside_them() {
    JsonNode data =
        JSON.readTree(json(SiteComposer.compose(Samples.load(CATALOG, FULL), List.of())));

    assertThat(data.at("/version").asInt()).isEqualTo(1);
    assertThat(data.at("/site/title").asString()).isEqualTo("Sample");
    assertThat(data.at("/severities/0/default").asBoolean()).isTrue();
    assertThat(data.at("/teams/0/oncall").asString()).isEqualTo("@core");
    assertThat(data.at("/escalations/0/levels/1"))
        .isEqualTo(JSON.readTree("{\"notify\":\"core\",\"after\":\"30m\",\"afterSeconds\":1800}"));
    assertThat(data.at("/hosts/0/title").asString()).isEqualTo("Database");
  }

  @Test
  void data_are_valid_and_every_key_of_them_is_described() {
    Publication rich = SiteComposer.compose(Samples.rich(), Samples.richRules());
    Publication platform = SiteComposer.compose(Samples.platform(), List.of());
    Publication empty = SiteComposer.compose(Samples.load("catalog: x"), List.of());

    for (Publication publication : List.of(rich, platform, empty)) {
      assertThat(invalid(SCHEMA, json(publication))).isEmpty();
      assertThat(invalid(CLOSED, json(publication))).isEmpty();
    }
    assertThat(invalid(SCHEMA, json(rich).replace("\"risk\":\"", "\"risk\":\"very "))).isNotEmpty();
    assertThat(invalid(CLOSED, json(rich).replace("\"expect\":", "\"hope\":"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_data_of_an_example_are_valid_and_stand_beside_their_schema(Path example) {
    FileTree site = Examples.render(new HtmlFormat(), example);

    String json = new String(site.bytes(Publication.DATA), StandardCharsets.UTF_8);
    assertThat(invalid(CLOSED, json)).isEmpty();
    assertThat(new String(site.bytes(RunbooksSchema.FILE), StandardCharsets.UTF_8))
        .isEqualTo(RunbooksSchema.text());
    assertThat(JSON.readTree(json).at("/runbooks")).isNotEmpty();
  }

  static List<Path> examples() {
    return Examples.all();
  }

  @Test
  void only_the_site_offers_them() {
    Publication publication = SiteComposer.compose(Samples.load(CATALOG, FULL), List.of());

    assertThat(new MarkdownFormat().render(publication).paths())
        .contains("coverage.json")
        .doesNotContain(Publication.DATA, RunbooksSchema.FILE);
  }

  @Test
  void the_schema_conforms_to_its_draft() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(draft.validate(RunbooksSchema.text(), InputFormat.JSON)).isEmpty();
  }

  private static String json(Publication publication) {
    return publication.files().stream()
        .filter(file -> file.name().equals(Publication.DATA))
        .map(DataFile::text)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> invalid(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema(JsonNode node) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(node.toString(), InputFormat.JSON);
  }

  private static JsonNode closed(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").asString("").equals("object")
        && object.has("properties")) {
      object.put("unevaluatedProperties", false);
    }
    node.forEach(RunbooksDataTest::closed);
    return node;
  }
}
