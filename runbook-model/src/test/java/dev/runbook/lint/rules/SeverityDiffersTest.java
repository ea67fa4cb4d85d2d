package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityDiffersTest {

  private static final String RULE = "alerts/severity-differs";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(strings = {"warning", "sev2", "'{{ $labels.level }}'"})
  void the_id_a_label_of_it_and_a_template_are_fine(String label) {
    assertThat(label(label).marks()).isEmpty();
  }

  @Test
  void a_label_that_means_another_severity_is_reported_with_both() {
    Diagnostic finding = only(label("critical"));

    assertThat(finding.location()).hasToString("alerts/api.yaml:6:28");
    assertThat(finding.message())
        .isEqualTo(
            "the label `severity: critical` (`sev1`) differs from the runbook `api-errors`, "
                + "which says `sev2`");
    assertThat(finding.hint())
        .contains("labels that mean it: `warning`, `sev2`; or change the runbook");
  }

  @Test
  void a_label_that_means_nothing_is_the_finding_of_another_rule() {
    assertThat(label("crit").marks()).containsExactly("alerts/api.yaml:6 alerts/severity-unknown");
  }

  @Test
  void every_band_of_the_runbook_is_allowed() {
    Folder folder =
        label("critical")
            .change(
                "runbooks/api-errors.yaml",
                "severity: sev2",
                "severity: [{when: few, is: sev2}, {when: many, is: sev1}]");

    assertThat(folder.marks()).isEmpty();
    folder.change("alerts/api.yaml", "critical", "sev3");
    assertThat(only(folder).message()).contains("which says `sev2` or `sev1`");
  }

  @Test
  void the_severity_of_the_one_alert_goes_before_that_of_the_runbook() {
    Folder folder =
        label("critical")
            .change(
                "runbooks/api-errors.yaml", "[ApiErrors]", "[{name: ApiErrors, severity: sev1}]");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_label_that_two_severities_share_means_both() {
    Folder folder =
        label("warning")
            .change("runbooks/catalog.yaml", "{title: SEV-3}", "{title: SEV-3, labels: [warning]}")
            .change("runbooks/api-errors.yaml", "severity: sev2", "severity: sev3");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_runbook_without_a_severity_allows_all() {
    Folder folder = label("critical").change("runbooks/api-errors.yaml", "severity: sev2\n", "");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_severity_that_the_catalog_does_not_have_is_one_finding_not_two() {
    Folder folder =
        label("warning").change("runbooks/api-errors.yaml", "severity: sev2", "severity: sev9");

    assertThat(folder.marks())
        .containsExactly("runbooks/api-errors.yaml:4 references/unknown-severity");
  }

  private Folder label(String label) {
    return Folder.small(base).change("alerts/api.yaml", "severity: warning", "severity: " + label);
  }

  private static Diagnostic only(Folder folder) {
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:6 " + RULE);
    return folder.findings(RULE).get(0);
  }
}
