package dev.runbook.lint.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {

  private static final String MISSING = "alerts/runbook-url-missing";

  @TempDir Path base;

  @Test
  void a_weight_of_the_catalog_holds_for_every_finding_of_the_rule() {
    assertThat(weighed(lint("rules: {alerts/runbook-url-missing: warning}")))
        .containsExactly(
            "Critical warning", "Page warning", "Strange warning", "Unlabelled warning");
  }

  @Test
  void a_rule_that_is_off_finds_nothing() {
    assertThat(lint("rules: {alerts/runbook-url-missing: off}").findings(MISSING)).isEmpty();
  }

  @Test
  void a_label_means_the_severity_of_the_catalog_and_other_stands_for_the_rest() {
    Folder folder =
        lint("rules: {alerts/runbook-url-missing: {sev1: error, sev2: info, other: warning}}");

    assertThat(weighed(folder))
        .containsExactly("Critical error", "Page info", "Strange warning", "Unlabelled warning");
  }

  @Test
  void a_severity_that_nobody_weighs_keeps_the_weight_of_the_rule() {
    assertThat(weighed(lint("rules: {alerts/runbook-url-missing: {sev2: off}}")))
        .containsExactly("Critical error", "Strange error", "Unlabelled error");
  }

  @Test
  void of_several_parts_that_fit_the_last_one_holds() {
    Folder folder =
        lint(
            """
            rules: {alerts/runbook-url-missing: off}
              paths:
                - {path: "alerts/**", rules: {alerts/runbook-url-missing: info}}
                - {path: "alerts/m*.yaml", rules: {alerts/runbook-url-missing: warning}}
                - {path: "runbooks/**", rules: {alerts/runbook-url-missing: error}}
                - {path: "alerts/**", rules: {alerts/severity-differs: error}}
            """);

    assertThat(weighed(folder)).allMatch(line -> line.endsWith(" warning")).hasSize(4);
  }

  @Test
  void a_part_that_does_not_weigh_a_severity_leaves_it_to_the_whole() {
    Folder folder =
        lint(
            """
            rules: {alerts/runbook-url-missing: info}
              paths:
                - {path: "alerts/**", rules: {alerts/runbook-url-missing: {sev1: error}}}
            """);

    assertThat(weighed(folder))
        .containsExactly("Critical error", "Page info", "Strange info", "Unlabelled info");
  }

  @Test
  void the_command_line_goes_before_the_catalog() {
    Folder folder = lint("rules: {alerts/runbook-url-missing: off}");
    LintSettings settings = LintSettings.of(Map.of(MISSING, "warning"));

    assertThat(Linter.lint(folder.workspace(), settings).diagnostics())
        .filteredOn(finding -> finding.rule().equals(MISSING))
        .hasSize(4);
  }

  @Test
  void a_finding_in_a_runbook_has_the_severity_of_the_runbook() {
    Folder folder =
        Folder.small(base)
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[ApiErrors, Gone]")
            .change("runbooks/api-errors.yaml", "sev2", "sev1")
            .change("alerts/api.yaml", "severity: warning", "severity: critical");
    folder.change(
        "runbooks/catalog.yaml",
        "severities:",
        "lint: {rules: {runbooks/alert-unknown: {sev1: error, other: off}}}\nseverities:");

    assertThat(folder.report().summary().line()).contains(": 1 errors, 0 warnings");
  }

  @Test
  void a_runbook_of_several_severities_counts_as_the_worst() {
    Folder folder =
        Folder.small(base)
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[ApiErrors, Gone]")
            .change(
                "runbooks/api-errors.yaml",
                "severity: sev2",
                "severity: [{when: \"> 1\", is: sev2}, {when: \"> 9\", is: sev1}]");
    folder.change(
        "runbooks/catalog.yaml",
        "severities:",
        "lint: {rules: {runbooks/alert-unknown: {sev1: error, other: off}}}\nseverities:");

    assertThat(folder.marks()).containsExactly("runbooks/api-errors.yaml:3 runbooks/alert-unknown");
  }

  @Test
  void a_finding_about_neither_alert_nor_runbook_counts_as_other() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/a.md", "# A\n\n[gone](gone.md)\n")
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "lint: {rules: {pages/link-dead: {sev1: error, other: warning}}}\nseverities:");

    assertThat(folder.report().summary().line()).contains(": 0 errors, 1 warnings");
  }

  @Test
  void a_misspelt_rule_is_an_error_with_the_nearest_one() {
    Folder folder = weigh("rules: {alerts/runbok-missing: off}");

    assertThat(folder.findings("lint/unknown-rule"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo("there is no rule `alerts/runbok-missing`");
              assertThat(finding.hint()).contains("did you mean `alerts/runbook-missing`?");
            });
  }

  @Test
  void a_rule_without_the_form_of_one_is_a_finding_of_the_schema_alone() {
    assertThat(weigh("rules: {runbook-missing: off}").report().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("schema/wrong-value");
  }

  @Test
  void a_misspelt_severity_is_a_dangling_reference() {
    Folder folder = weigh("rules: {alerts/runbook-missing: {sev11: off, other: error}}");

    assertThat(folder.findings("references/unknown-severity"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("`sev11`"));
  }

  @Test
  void a_folder_without_stars_is_a_path_of_no_file() {
    Folder folder = weigh("paths: [{path: alerts/, rules: {alerts/runbook-missing: off}}]");

    assertThat(folder.findings("lint/unknown-path"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.hint()).contains("did you mean `alerts/**`?"));
  }

  @Test
  void a_file_that_could_not_be_read_is_a_file_all_the_same() {
    Folder folder =
        weigh("paths: [{path: \"alerts/b*\", rules: {alerts/runbook-missing: off}}]")
            .write("alerts/broken.yaml", "groups: [\n");

    assertThat(folder.findings("lint/unknown-path")).isEmpty();
  }

  @Test
  void what_was_not_seen_cannot_be_weighed_but_on_the_command_line() {
    Folder folder =
        weigh("rules: {yaml/syntax: warning, lint/nothing-to-check: error}")
            .write("alerts/broken.yaml", "groups: [\n");

    assertThat(folder.marks())
        .containsExactly(
            "alerts/broken.yaml:2 yaml/syntax", "runbooks/catalog.yaml:3 lint/cannot-be-silenced");
    assertThat(folder.report().summary().line()).contains(": 2 errors");
    assertThat(
            Linter.lint(
                    folder.workspace(),
                    LintSettings.of(Map.of("yaml/syntax", "off", "lint/cannot-be-silenced", "off")))
                .diagnostics())
        .isEmpty();
  }

  @Test
  void what_cannot_be_silenced_cannot_be_turned_off_in_a_part_either() {
    Folder folder = weigh("paths: [{path: \"**\", rules: {lint/unreadable: {sev1: off}}}]");

    assertThat(folder.marks()).containsExactly("runbooks/catalog.yaml:3 lint/cannot-be-silenced");
  }

  private Folder weigh(String policy) {
    return Folder.small(base)
        .change(
            "runbooks/catalog.yaml", "severities:", "lint: {%s}\nseverities:".formatted(policy));
  }

  /** Four alerts without a link, under a policy in block style. */
  private Folder lint(String policy) {
    return Folder.small(base)
        .change("runbooks/catalog.yaml", "severities:", "lint:\n  " + policy + "\nseverities:")
        .write(
            "alerts/more.yaml",
            """
            groups:
              - name: more
                rules:
                  - {alert: Critical, expr: up, labels: {severity: critical}}
                  - {alert: Page, expr: up, labels: {severity: sev2}}
                  - {alert: Strange, expr: up, labels: {severity: strange}}
                  - {alert: Unlabelled, expr: up}
            """)
        .change(
            "runbooks/api-errors.yaml",
            "[ApiErrors]",
            "[ApiErrors, Critical, Page, Strange, Unlabelled]");
  }

  /** The findings of the rule as alert and severity. */
  private static List<String> weighed(Folder folder) {
    return folder.findings(MISSING).stream()
        .map(
            finding ->
                finding.message().replaceAll("[^`]*`(\\w+)`.*", "$1")
                    + " "
                    + finding.severity().label())
        .toList();
  }
}
