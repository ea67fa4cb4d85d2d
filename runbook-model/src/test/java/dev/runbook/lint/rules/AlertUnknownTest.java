package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertUnknownTest {

  private static final String RULE = "runbooks/alert-unknown";

  @TempDir Path base;

  @Test
  void a_name_that_no_rule_defines_is_reported_where_it_is_written() {
    Folder folder = claims("[ApiErrors, QueueStuck]");

    assertThat(folder.marks()).containsExactly("runbooks/api-errors.yaml:3 " + RULE);
    assertThat(folder.findings(RULE).get(0).location().column()).isEqualTo(21);
    assertThat(folder.findings(RULE).get(0).hint())
        .hasValueSatisfying(h -> assertThat(h).startsWith("leave it out"));
  }

  @Test
  void a_name_close_to_one_that_a_runbook_answers_is_no_renamed_alert() {
    Folder folder = claims("[ApiErrors, ApiErors]");

    assertThat(folder.marks()).containsExactly("runbooks/api-errors.yaml:3 " + RULE);
    assertThat(folder.findings(RULE).get(0).hint())
        .hasValueSatisfying(h -> assertThat(h).startsWith("did you mean `ApiErrors`?\n"));
  }

  @Test
  void a_runbook_whose_rules_live_elsewhere_needs_none_here() {
    Folder folder =
        claims("[ApiErrors, QueueStuck]")
            .change("runbooks/api-errors.yaml", "severity:", "rulesElsewhere: true\nseverity:");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void without_any_rule_here_rules_that_live_elsewhere_are_not_missed() {
    Folder folder =
        claims("[ApiErrors]")
            .change("runbooks/api-errors.yaml", "severity:", "rulesElsewhere: true\nseverity:")
            .remove("alerts/api.yaml");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_name_that_a_template_may_complete_is_not_called_unknown() {
    Folder folder =
        claims("[ApiErrors, QueueStuck, DiskFull]")
            .write(
                "alerts/queue.yaml",
                """
                groups:
                  - name: queue
                    rules:
                      - alert: "Queue{{ .Values.state }}"
                        expr: queue > 1
                        annotations: {runbook_url: "https://example.org/"}
                """);

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).isEqualTo("no alert rule defines `DiskFull`"));
  }

  @Test
  void rules_that_are_elsewhere_leave_every_name_alone() {
    Folder folder = claims("[ApiErrors, Other]");
    folder.change("runbooks/catalog.yaml", "severities:", "alerts: {elsewhere: true}\nseverities:");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void an_alert_that_something_else_raises_needs_no_rule() {
    Folder folder = claims("[ApiErrors, {name: Crash, source: tracker}]");
    folder.change("runbooks/catalog.yaml", "severities:", "sources: {tracker: {}}\nseverities:");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void an_alert_that_may_not_be_set_up_needs_no_rule() {
    assertThat(claims("[ApiErrors, {name: Crash, optional: true}]").marks()).isEmpty();
    assertThat(claims("[ApiErrors, {name: Crash, optional: false}]").marks()).hasSize(1);
  }

  @Test
  void the_alerts_of_a_retired_runbook_may_be_gone() {
    Folder folder =
        Folder.small(base)
            .write(
                "runbooks/old.yaml",
                "runbook: old\ntitle: Old\nalerts: [Gone]\nstatus: retired\nsteps: [x]\n");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void while_a_rule_file_cannot_be_read_no_alert_is_called_unknown() {
    Folder folder = claims("[ApiErrors, Other]").write("alerts/broken.yaml", "a: b: c\n");

    assertThat(folder.marks()).containsExactly("alerts/broken.yaml:1 yaml/syntax");
  }

  private Folder claims(String alerts) {
    return Folder.small(base)
        .change("runbooks/api-errors.yaml", "alerts: [ApiErrors]", "alerts: " + alerts);
  }
}
