package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunbookStubTest {

  private static final String RULE = "alerts/runbook-stub";
  private static final String RUNBOOK = "runbooks/api-errors.yaml";

  @TempDir Path base;

  private Folder folder = Folder.empty(Path.of(""));

  @BeforeEach
  void stub() {
    folder =
        Folder.small(base)
            .change("runbooks/catalog.yaml", "{title: SEV-1,", "{title: SEV-1, runbook: live,")
            .change(RUNBOOK, "severity: sev2", "status: stub");
  }

  @Test
  void a_stub_does_for_a_severity_that_demands_no_more() {
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_stub_is_reported_at_the_label_that_demands_more() {
    folder.change("alerts/api.yaml", "severity: warning", "severity: critical");

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:6 " + RULE);
    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.location().column()).isEqualTo(28);
              assertThat(finding.message())
                  .isEqualTo(
                      "the severity `sev1` of the alert `ApiErrors` demands a live runbook, "
                          + "and `api-errors` is a stub");
              assertThat(finding.hint())
                  .contains("finish it and remove its `status: stub` (" + RUNBOOK + ":1:1)");
            });
  }

  @Test
  void without_a_label_the_severity_of_the_runbook_holds() {
    folder
        .change("alerts/api.yaml", "labels: {severity: warning}", "labels: {}")
        .change(RUNBOOK, "status: stub", "status: stub\nseverity: sev1");

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(f -> assertThat(f.location()).hasToString("alerts/api.yaml:4:16"));
  }

  @Test
  void a_runbook_that_may_become_so_severe_must_be_live() {
    folder
        .change("alerts/api.yaml", "labels: {severity: warning}", "labels: {}")
        .change(
            RUNBOOK,
            "status: stub",
            "status: stub\nseverity: [{when: few, is: sev2}, {when: many, is: sev1}]");

    assertThat(folder.findings(RULE)).hasSize(1);
  }

  @Test
  void a_label_that_also_means_a_milder_severity_is_not_certain() {
    folder
        .change("alerts/api.yaml", "severity: warning", "severity: critical")
        .change("runbooks/catalog.yaml", "[warning]", "[warning, critical]");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void an_alert_that_no_rule_here_defines_is_reported_where_it_is_claimed() {
    folder
        .change("runbooks/catalog.yaml", "severities:", "sources: {tracker: {}}\nseverities:")
        .change(
            RUNBOOK, "[ApiErrors]", "[ApiErrors, {name: Crash, source: tracker, severity: sev1}]");

    assertThat(folder.marks()).containsExactly(RUNBOOK + ":3 " + RULE);
  }

  @Test
  void rules_of_one_name_are_one_finding() {
    folder
        .change("alerts/api.yaml", "severity: warning", "severity: critical")
        .write(
            "alerts/more.yaml",
            """
            groups:
              - name: api
                rules:
                  - alert: ApiErrors
                    expr: api_errors > 9
                    labels: {severity: critical}
                    annotations:
                      runbook_url: https://runbooks.example.com/alerts/ApiErrors/
            """);

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:6 " + RULE);
  }

  @Test
  void live_and_retired_runbooks_are_no_stubs() {
    folder.change("alerts/api.yaml", "severity: warning", "severity: critical");

    folder.change(RUNBOOK, "status: stub", "status: live");
    assertThat(folder.marks()).isEmpty();
    folder.change(RUNBOOK, "status: live", "status: retired");
    assertThat(folder.findings(RULE)).isEmpty();
  }
}
