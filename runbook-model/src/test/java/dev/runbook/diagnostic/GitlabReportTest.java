package dev.runbook.diagnostic;

import static dev.runbook.diagnostic.Findings.DEAD;
import static dev.runbook.diagnostic.Findings.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitlabReportTest {

  @Test
  void each_finding_is_an_issue_on_a_line_of_its_own() {
    Report report =
        Findings.report(
            Findings.at(DEAD, 5, 3, 9, "dead").withHint("mend\nit"),
            Diagnostic.of(OTHER, Location.startOf("runbooks"), "empty"));
    Fingerprints fingerprints = new Fingerprints(report);

    assertThat(GitlabReport.render(report))
        .isEqualTo(
            """
            [
            {"type":"issue","description":"dead","check_name":"alerts/runbook-url-dead","fingerprint":"%s","severity":"major","location":{"path":"alerts/api.yaml","lines":{"begin":5,"end":5}},"content":{"body":"mend\\nit"}},
            {"type":"issue","description":"empty","check_name":"alerts/other","fingerprint":"%s","severity":"minor","location":{"path":"runbooks","lines":{"begin":1,"end":1}}}]
            """
                .formatted(
                    fingerprints.of(report.diagnostics().get(0)),
                    fingerprints.of(report.diagnostics().get(1))));
  }

  @Test
  void a_note_is_no_more_than_an_info() {
    Diagnostic note = Findings.at(OTHER, 1, 1, 2, "so").withSeverity(Severity.INFO);

    assertThat(GitlabReport.render(Findings.report(note))).contains("\"severity\":\"info\"");
  }

  @Test
  void fingerprints_differ_even_where_findings_agree_in_all_but_their_lines() {
    JsonNode issues =
        parsed(Findings.report(Findings.at(DEAD, 5, 3, 9, "x"), Findings.at(DEAD, 6, 3, 9, "x")));

    assertThat(issues.valueStream().map(issue -> issue.path("fingerprint").asString()))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void hostile_text_is_read_back_as_it_was() {
    JsonNode issues = parsed(Findings.hostile());

    assertThat(issues.valueStream().map(issue -> issue.path("description").asString()))
        .isEqualTo(List.of(Findings.HOSTILE, Findings.HOSTILE));
    assertThat(issues.get(1).at("/location/path").asString()).isEqualTo("ordner é/a:b %20#?&.yaml");
  }

  @Test
  void a_clean_run_is_an_empty_list() {
    assertThat(parsed(Findings.report())).isEmpty();
  }

  private static JsonNode parsed(Report report) {
    return JsonMapper.builder().build().readTree(GitlabReport.render(report));
  }
}
