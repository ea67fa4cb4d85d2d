package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

  @TempDir Path base;

  @Test
  void a_clean_run_says_how_much_it_saw() {
    Report report = Folder.small(base).report();

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.summary().line())
        .isEqualTo(
            "3 files, 1 runbooks, 1 alerts, 1 links: "
                + "0 errors, 0 warnings, 0 suppressed, 0 in baseline");
  }

  @Test
  void findings_are_counted_by_the_severity_that_holds_in_this_run() {
    Folder folder =
        Folder.small(base)
            .change("alerts/api.yaml", "severity: warning", "severity: critical")
            .change("alerts/api.yaml", "runbook_url:", "runbook:");

    Report plain = folder.report();
    Report weighed =
        Linter.lint(
            folder.workspace(),
            LintSettings.of(
                Map.of("alerts/severity-differs", "error", "alerts/runbook-url-missing", "off")));

    assertThat(plain.summary().line()).contains("0 links: 1 errors, 1 warnings");
    assertThat(weighed.summary().line()).contains("0 links: 1 errors, 0 warnings");
    assertThat(weighed.diagnostics())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("alerts/severity-differs");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @Test
  void problems_of_reading_are_weighed_like_any_other() {
    Folder folder = Folder.small(base).write("runbooks/broken.yaml", "a: b: c\n");

    Report report =
        Linter.lint(folder.workspace(), LintSettings.of(Map.of("yaml/syntax", "warning")));

    assertThat(report.summary().line()).contains(": 0 errors, 1 warnings");
  }

  @Test
  void every_finding_belongs_to_a_rule_of_the_registry() {
    Folder folder = Folder.small(base).link("x y").write("alerts/x.yaml", "kind: Service\n");

    assertThat(folder.report().diagnostics())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(Rules.find(finding.rule())).isPresent());
  }
}
