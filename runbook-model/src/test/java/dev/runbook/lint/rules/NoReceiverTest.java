package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoReceiverTest {

  private static final String RULE = "alerts/no-receiver";
  private static final String CATALOG = "runbooks/catalog.yaml";
  private static final String RULES = "alerts/api.yaml";

  @TempDir Path base;

  private Folder folder = Folder.empty(Path.of(""));

  @BeforeEach
  void alertmanager() {
    folder =
        Folder.small(base)
            .change(
                CATALOG, "severities:", "alerts: {alertmanager: am/alertmanager.yml}\nseverities:");
    routes(
        """
          - {matchers: ['severity=~"sev1|critical"'], receiver: pager}
          - {matchers: ['severity="sev3"'], receiver: pager}
        """);
  }

  @Test
  void a_severity_of_which_nobody_is_told_is_reported_at_its_first_label_with_the_number() {
    folder.write(
        "alerts/more.yaml",
        """
        groups:
          - name: more
            rules:
              - alert: ApiErrors
                expr: api_errors > 9
                labels: {severity: warning, job: api}
                annotations: {runbook_url: "https://runbooks.example.com/alerts/ApiErrors/"}
        """);

    Diagnostic finding = only(RULES + ":6 ");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.location().column()).isEqualTo(28);
    assertThat(finding.message())
        .isEqualTo(
            "nobody is told of alerts with `severity: warning` (2 alerts): "
                + "they end at the receiver `none`, which has no integration");
    assertThat(finding.hint())
        .contains(
            """
            give the receiver an integration, or add a route
            - matchers: ['severity="warning"']
            or say in the catalog that nobody is meant to be told
            lint: {rules: {alerts/no-receiver: {sev2: off}}}""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {matchers: [severity=warning], receiver: pager}",
        "- {matchers: ['cluster=\"a\"'], receiver: pager}",
        "- {matchers: ['severity=~\"(?i)page\"'], receiver: pager}",
        "- {match: {alertname: ApiErrors}, receiver: none}",
        "- {match_re: {alertname: Api.*}, routes: [{match: {severity: warning}}]}",
        "- {matchers: ['{{ .Values.matcher }}'], receiver: pager}",
        "- {matchers: [severity=warning], continue: true, receiver: pager}",
      })
  void whoever_may_be_told_and_decisions_about_one_alert_are_no_finding(String route) {
    routes("  - {match: {severity: critical}, receiver: pager}\n  " + route + "\n");

    assertThat(folder.findings(RULE)).noneMatch(f -> f.location().file().equals(RULES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {matchers: [severity=info], receiver: pager}",
        "- {matchers: [severity!=warning], receiver: pager}",
        "- {matchers: [severity=warning, alertname=Other], receiver: pager}",
        "- {matchers: [severity=warning], routes: [{matchers: [severity=page], receiver: pager}]}",
        "- {matchers: [severity=warning]}\n  - {receiver: pager}",
        "- {matchers: ['cluster=\"a\"'], receiver: none}",
      })
  void a_way_that_cannot_be_taken_does_not_help(String route) {
    routes("  " + route + "\n");

    assertThat(folder.findings(RULE)).anyMatch(f -> f.location().file().equals(RULES));
  }

  @Test
  void a_label_that_a_template_fills_in_may_be_anything() {
    folder.change(RULES, "severity: warning", "severity: '{{ $labels.level }}'");

    assertThat(folder.findings(RULE)).noneMatch(f -> f.location().file().equals(RULES));
  }

  @Test
  void an_alert_without_a_severity_is_followed_by_what_it_has() {
    routes("  - {matchers: [job=web], receiver: pager}\n");
    folder.change(RULES, "severity: warning", "job: api");

    assertThat(folder.findings(RULE))
        .filteredOn(f -> f.location().file().equals(RULES))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.location()).hasToString(RULES + ":4:16");
              assertThat(f.message())
                  .startsWith("nobody is told of alerts without a label `severity` (1 alert): ");
              assertThat(f.hint()).hasValueSatisfying(h -> assertThat(h).contains("{other: off}"));
            });
  }

  @Test
  void a_severity_that_no_rule_has_yet_is_reported_in_the_catalog() {
    routes("  - {matchers: [severity=warning], receiver: pager}\n  - {match: {severity: sev3}}\n");
    folder.change(RULES, "{severity: warning}", "{severity: sev2}");

    assertThat(folder.findings(RULE))
        .extracting(f -> f.location().file() + ":" + f.location().line() + " " + f.message())
        .contains(
            CATALOG
                + ":7 nobody would be told of alerts of the severity `sev3`: "
                + "they end at the receiver `none`, which has no integration");
  }

  @Test
  void a_receiver_that_is_not_defined_is_reported_where_it_is_named_and_nothing_else() {
    routes("  - {matchers: [severity!=x], receiver: pagr}\n");

    Diagnostic finding = only("am/alertmanager.yml:4 ");
    assertThat(finding.location().column()).isEqualTo(41);
    assertThat(finding.message())
        .isEqualTo("there is no receiver `pagr`, so Alertmanager does not start");
    assertThat(finding.hint()).contains("did you mean `pager`?");
  }

  @Test
  void a_file_that_is_missing_leaves_nothing_to_check() {
    folder.change(CATALOG, "am/alertmanager.yml", "am/other.yml");

    assertThat(folder.marks()).containsExactly(CATALOG + ":3 lint/nothing-to-check");
  }

  @Test
  void a_file_that_cannot_be_read_is_a_finding_in_it() {
    folder.write("am/alertmanager.yml", "route: [later]\n");

    assertThat(folder.marks()).containsExactly("am/alertmanager.yml:1 alerts/wrong-shape");
  }

  @Test
  void the_file_is_counted_and_shown_beside_a_finding() {
    routes("  - {matchers: [severity!=x], receiver: pagr}\n");

    assertThat(folder.report().summary().line()).startsWith("4 files, ");
    assertThat(folder.workspace().sources().line("am/alertmanager.yml", 4))
        .contains("  - {matchers: [severity!=x], receiver: pagr}");
  }

  private void routes(String routes) {
    folder.write(
        "am/alertmanager.yml",
        "route:\n  receiver: none\n  routes:\n"
            + routes
            + "receivers: [{name: none}, {name: pager, webhook_configs: [{url: x}]}]\n");
  }

  private Diagnostic only(String place) {
    assertThat(folder.marks()).containsExactly(place + RULE);
    return folder.findings(RULE).get(0);
  }
}
