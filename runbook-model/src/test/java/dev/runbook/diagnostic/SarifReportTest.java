package dev.runbook.diagnostic;

import static dev.runbook.diagnostic.Findings.DEAD;
import static dev.runbook.diagnostic.Findings.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final Diagnostic FINDING = Findings.at(DEAD, 5, 3, 9, "dead").withHint("mend\nit");

  @Test
  void a_log_has_one_run_with_its_rules_and_results() {
    Report report = Findings.report(FINDING);

    assertThat(SarifReport.render(report, Optional.of("1.2.3"), rule -> "# " + rule.id()))
        .isEqualTo(
            """
            {"version":"2.1.0","$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
            "runs":[{"tool":{"driver":{"name":"Runbook","version":"1.2.3",
            "rules":[
            {"id":"alerts/runbook-url-dead","shortDescription":{"text":"a link leads nowhere"},"defaultConfiguration":{"level":"error"},"help":{"text":"# alerts/runbook-url-dead","markdown":"# alerts/runbook-url-dead"},"properties":{"tags":["alerts"]}},
            {"id":"alerts/other","shortDescription":{"text":"another thing"},"defaultConfiguration":{"level":"warning"},"properties":{"tags":["alerts"]}}]}},
            "columnKind":"utf16CodeUnits","originalUriBaseIds":{"SRCROOT":{"description":{"text":"The root of the repository, or else the folder of the run"}}},
            "properties":{"summary":{"files":2,"runbooks":1,"alerts":3,"links":3,"errors":1,"warnings":1,"suppressed":1,"inBaseline":1}},
            "results":[
            {"ruleId":"alerts/runbook-url-dead","ruleIndex":0,"level":"error","message":{"text":"dead\\nmend\\nit"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"alerts/api.yaml","uriBaseId":"SRCROOT"},"region":{"startLine":5,"startColumn":3,"endColumn":9}},"logicalLocations":[{"name":"Down","kind":"alert"}]}],"partialFingerprints":{"runbook/v1":"%s"}}]}]}
            """
                .formatted(new Fingerprints(report).of(FINDING)));
  }

  @Test
  void reports_are_valid_by_the_schema_of_the_standard() {
    Silenced allowed =
        new Silenced(Findings.at(OTHER, 1, 1, 1, "so"), Silenced.By.COMMENT, "because");

    assertThat(Schemas.sarif(SarifReport.render(Findings.report(), Optional.empty(), r -> "x")))
        .isEmpty();
    assertThat(Schemas.sarif(render(List.of(FINDING), List.of(allowed)).toString())).isEmpty();
    assertThat(Schemas.sarif(SarifReport.render(Findings.hostile(), Optional.of("1"), r -> r.id())))
        .isEmpty();
    assertThat(Schemas.sarif("{\"version\":\"2.1.0\"}")).isNotEmpty();
  }

  @Test
  void a_finding_about_a_whole_file_has_no_region() {
    Diagnostic folder = Diagnostic.of(DEAD, Location.startOf("runbooks"), "missing");

    JsonNode place = render(List.of(folder), List.of()).at("/runs/0/results/0/locations/0");
    assertThat(place.at("/physicalLocation/artifactLocation/uri").asString()).isEqualTo("runbooks");
    assertThat(place.at("/physicalLocation").has("region")).isFalse();
  }

  @Test
  void a_file_name_is_percent_encoded() {
    Diagnostic odd = FINDING.at(Location.startOf("ä/a:b c%20#?.yaml"));

    assertThat(render(List.of(odd), List.of()).at("/runs/0/results/0").toString())
        .contains("\"uri\":\"%C3%A4/a%3Ab%20c%2520%23%3F.yaml\"");
  }

  @Test
  void a_finding_that_a_comment_allows_is_suppressed_with_its_reason() {
    Silenced allowed = new Silenced(FINDING, Silenced.By.COMMENT, "until the move");
    JsonNode result = render(List.of(), List.of(allowed)).at("/runs/0/results/0");

    assertThat(result.path("suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"until the move\"}]");
    assertThat(result.has("baselineState")).isFalse();
  }

  @Test
  void where_a_baseline_knows_findings_each_says_whether_it_is_new() {
    Diagnostic known = Findings.at(OTHER, 2, 1, 2, "known");
    Diagnostic allowed = Findings.at(OTHER, 3, 1, 2, "allowed");
    JsonNode results =
        render(
                List.of(FINDING),
                List.of(
                    new Silenced(known, Silenced.By.BASELINE, ""),
                    new Silenced(allowed, Silenced.By.COMMENT, "so")))
            .at("/runs/0/results");

    assertThat(results.valueStream().map(r -> r.path("baselineState").asString()))
        .containsExactly("unchanged", "new", "new");
    assertThat(results.get(0).has("suppressions")).isFalse();
  }

  @Test
  void a_rule_that_nobody_registered_is_listed_too_and_has_no_page() {
    RuleInfo unknown = new RuleInfo("links/gone", Severity.WARNING, "x");
    JsonNode run = render(List.of(Findings.at(unknown, 1, 1, 2, "gone")), List.of()).at("/runs/0");

    assertThat(run.at("/results/0/ruleIndex").asInt()).isEqualTo(2);
    assertThat(run.at("/tool/driver/rules/2/id").asString()).isEqualTo("links/gone");
    assertThat(run.at("/tool/driver/rules/2").has("help")).isFalse();
  }

  @Test
  void text_that_a_viewer_would_take_for_a_link_is_escaped_and_other_brackets_are_not() {
    JsonNode results =
        render(
                List.of(
                    Findings.at(DEAD, 1, 1, 2, "`[a](1)`"), Findings.at(DEAD, 2, 1, 2, "`a[0]`")),
                List.of())
            .at("/runs/0/results");

    assertThat(results.valueStream().map(r -> r.at("/message/text").asString()))
        .containsExactly("`\\[a\\](1)`", "`a[0]`");
  }

  private static JsonNode render(List<Diagnostic> findings, List<Silenced> silenced) {
    Report report = Findings.report(findings, silenced);
    return JsonMapper.builder()
        .build()
        .readTree(SarifReport.render(report, Optional.empty(), RuleInfo::summary));
  }
}
