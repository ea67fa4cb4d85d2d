package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alerts of charts, whose names are complete only when they are rolled out. */
class TemplatedNamesTest {

  private static final String MISSING = "alerts/runbook-missing";

  @TempDir Path base;

  @ParameterizedTest
  @CsvSource({
    "{{ .Values.prefix }}Errors, true",
    "{{ .Values.prefix }}Crashes, false",
    "Api{{ .Values.suffix }}, true",
    "Db{{ .Values.suffix }}, false",
    "{{ .Values.name }}, true",
    "A{{ .Values.a }}i{{ .Values.b }}rs, true",
    "Queue{{ .Values.depth }}High, true",
    "Queue{{ .Values.depth }}Low, false",
    "{{ if .Values.a }}ApiErrors{{ else }}Other{{ end }}, true",
  })
  void a_name_with_a_template_is_answered_if_it_may_become_a_claimed_one(
      String name, boolean answered) {
    Folder folder = chart(name);

    assertThat(folder.findings(MISSING)).hasSize(answered ? 0 : 1);
  }

  @Test
  void a_variable_of_the_template_names_the_alert() {
    Folder folder = chart("{{ $alert }}");
    folder.change("alerts/chart.yaml", "groups:", "{{ $alert := \"Lost\" }}\ngroups:");

    assertThat(folder.findings(MISSING))
        .extracting(finding -> finding.location().line() + " " + finding.message())
        .containsExactly("6 no runbook answers the alert `Lost`");
  }

  @Test
  void claims_that_a_templated_name_may_meet_are_not_unknown() {
    Folder folder = chart("{{ .Values.prefix }}Slow");
    folder.remove("runbooks/queue.yaml");
    folder.write(
        "runbooks/slow.yaml",
        """
        runbook: slow
        title: Slow
        alerts: [WebSlow, WebFast, {pattern: "Web*ow"}, {pattern: "Web*st"}]
        severity: sev2
        diagnose: [Look]
        """);

    assertThat(folder.findings("runbooks/alert-unknown"))
        .extracting(finding -> finding.message())
        .containsExactly("no alert rule defines `WebFast`");
    assertThat(folder.findings("runbooks/pattern-unmatched"))
        .extracting(finding -> finding.message())
        .containsExactly("the pattern `Web*st` matches no alert of any rule");
  }

  private Folder chart(String name) {
    Folder folder = Folder.small(base);
    folder.write(
        "alerts/chart.yaml",
        """
        groups:
        - name: chart
          rules:
          {{- if .Values.on }}
          - alert: %s
            expr: up == 0
          {{- end }}
        """
            .formatted(name));
    folder.write(
        "runbooks/queue.yaml",
        """
        runbook: queue
        title: Queue
        alerts: [{pattern: "Queue*High"}]
        severity: sev2
        diagnose: [Look]
        """);
    return folder;
  }
}
