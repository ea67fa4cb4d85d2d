package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertRenamedTest {

  private static final String RULE = "runbooks/alert-renamed";
  private static final String RUNBOOK = "runbooks/api-errors.yaml";

  @TempDir Path base;

  @Test
  void a_near_name_that_nobody_answers_is_offered_with_the_former_one_as_alias() {
    Folder folder = claims("[ApiErors]");

    assertThat(folder.marks())
        .contains("alerts/api.yaml:4 alerts/runbook-missing", RUNBOOK + ":3 " + RULE)
        .doesNotContain(RUNBOOK + ":3 runbooks/alert-unknown");
    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().column()).isEqualTo(10);
              assertThat(finding.message())
                  .isEqualTo(
                      "no alert rule defines `ApiErors`, and no runbook answers `ApiErrors`");
              assertThat(finding.hint())
                  .contains(
                      """
                      did you mean `ApiErrors`?
                      if the alert was renamed, keep its former address alive
                      alerts:
                        - {name: ApiErrors, aliases: [ApiErors]}""");
            });
  }

  @Test
  void a_near_name_that_a_runbook_answers_is_not_offered() {
    assertThat(claims("[ApiErrors, ApiErors]").findings(RULE)).isEmpty();
    assertThat(claims("[ApiErors, {pattern: \"ApiErrors\"}]").findings(RULE)).isEmpty();
  }

  @Test
  void a_name_that_is_far_from_all_is_unknown() {
    assertThat(claims("[QueueStuck]").findings(RULE)).isEmpty();
  }

  @Test
  void alerts_that_need_no_rule_here_are_left_alone() {
    assertThat(claims("[{name: ApiErors, optional: true}]").findings(RULE)).isEmpty();
    Folder folder =
        claims("[ApiErors]").change(RUNBOOK, "severity:", "rulesElsewhere: true\nseverity:");
    assertThat(folder.findings(RULE)).isEmpty();
  }

  private Folder claims(String alerts) {
    return Folder.small(base).change(RUNBOOK, "alerts: [ApiErrors]", "alerts: " + alerts);
  }
}
