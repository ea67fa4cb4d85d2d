package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.alerting.RulesHash;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedSinceReviewTest {

  private static final String RULE = "alerts/changed-since-review";
  private static final String RUNBOOK = "runbooks/api-errors.yaml";
  private static final String RULES = "alerts/api.yaml";

  @TempDir Path base;

  private Folder folder = Folder.empty(Path.of(""));

  @BeforeEach
  void reviewed() {
    folder = Folder.small(base);
    String hash = RulesHash.of(folder.workspace().alertRules());
    folder.change(
        RUNBOOK,
        "severity: sev2\n",
        "severity: sev2\nreviewed: {date: 2026-11-01, rules: \"" + hash + "\"}\n");
  }

  @Test
  void a_runbook_whose_rule_is_as_it_was_is_fine() {
    assertThat(folder.marks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "api_errors > 1, api_errors > 2",
    "severity: warning, severity: sev2",
    "expr:, 'for: 5m\n        expr:'",
  })
  void a_changed_expression_severity_or_duration_is_reported_at_the_hash(String from, String to) {
    folder.change(RULES, from, to);

    assertThat(folder.marks()).containsExactly(RUNBOOK + ":5 " + RULE);
    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().column()).isEqualTo(37);
              assertThat(finding.message())
                  .isEqualTo(
                      "the alert rule of `api-errors` is not what it was at the review of 2026-11-01");
              assertThat(finding.hint())
                  .contains(
                      "read `ApiErrors` beside the runbook, then stamp it\n"
                          + "mvn runbook:review -Drunbook.review=api-errors");
            });
  }

  @Test
  void other_labels_and_annotations_may_change() {
    folder.change(RULES, "severity: warning", "severity: warning, job: api");
    folder.change(RULES, "annotations:", "annotations:\n          summary: Errors");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_rule_may_move_to_another_file_and_be_broken_into_lines() {
    folder
        .remove(RULES)
        .write(
            "alerts/other/errors.yaml",
            """
            groups:
              - name: other
                rules:
                  - alert: ApiErrors
                    annotations:
                      runbook_url: https://runbooks.example.com/alerts/ApiErrors/
                    labels: {severity: warning}
                    expr: |
                      api_errors
                        > 1
            """);

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_rule_that_came_is_reported_with_their_number() {
    folder
        .change(RUNBOOK, "[ApiErrors]", "[ApiErrors, ApiSlow]")
        .write(
            "alerts/slow.yaml",
            """
            groups:
              - name: slow
                rules:
                  - alert: ApiSlow
                    expr: api_seconds > 1
                    labels: {severity: warning}
                    annotations:
                      runbook_url: https://runbooks.example.com/alerts/ApiSlow/
            """);

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.message())
                    .startsWith("the 2 alert rules of `api-errors` are not what they were"));
  }

  @Test
  void a_runbook_whose_rules_are_elsewhere_is_left_alone() {
    folder
        .remove(RULES)
        .change("runbooks/catalog.yaml", "severities:", "alerts: {elsewhere: true}\nseverities:");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void while_a_rule_file_cannot_be_read_nothing_is_said() {
    folder
        .change(RULES, "api_errors > 1", "api_errors > 2")
        .write("alerts/broken.yaml", "a: b: c\n");

    assertThat(folder.marks()).containsExactly("alerts/broken.yaml:1 yaml/syntax");
  }

  @Test
  void a_review_without_a_hash_is_left_alone() {
    folder.change(RUNBOOK, ", rules:", "} #").change(RULES, "api_errors > 1", "api_errors > 2");

    assertThat(folder.marks()).isEmpty();
  }
}
