package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityUnknownTest {

  private static final String RULE = "alerts/severity-unknown";

  @TempDir Path base;

  @Test
  void a_word_near_a_known_one_is_asked_for_and_all_are_listed() {
    Diagnostic finding = only(label("warnign"));

    assertThat(finding.location()).hasToString("alerts/api.yaml:6:28");
    assertThat(finding.message())
        .isEqualTo("the label `severity: warnign` means no severity of the catalog");
    assertThat(finding.hint())
        .contains(
            "did you mean `warning`?\n"
                + "labels that mean a severity: `critical`, `sev1`, `warning`, `sev2`, `sev3`; "
                + "or add `warnign` to the `labels` of the severity that it means");
  }

  @Test
  void upper_and_lower_case_differ_as_they_do_in_routes() {
    assertThat(only(label("Warning")).hint())
        .hasValueSatisfying(hint -> assertThat(hint).startsWith("did you mean `warning`?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'{{ $labels.level }}'", "\"{{ .Values.severity }}\"", "'${SEVERITY}'", "''"})
  void what_is_filled_in_later_or_empty_is_left_alone(String label) {
    assertThat(label(label).marks()).isEmpty();
  }

  @Test
  void an_alert_without_the_label_is_left_alone() {
    Folder folder =
        Folder.small(base).change("alerts/api.yaml", "{severity: warning}", "{job: api}");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_catalog_without_severities_knows_no_words() {
    Folder folder =
        label("loud")
            .write(
                "runbooks/catalog.yaml",
                "catalog: example\nsite: {title: R, url: \"https://runbooks.example.com/\"}\n")
            .change("runbooks/api-errors.yaml", "severity: sev2\n", "");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void while_the_catalog_cannot_be_read_to_the_end_no_word_is_called_unknown() {
    Folder folder =
        label("loud").change("runbooks/catalog.yaml", "sev3:", "sev3: {titel: x}\n  x:");

    assertThat(folder.findings(RULE)).isEmpty();
    assertThat(folder.findings("schema/unknown-key")).isNotEmpty();
  }

  private Folder label(String label) {
    return Folder.small(base).change("alerts/api.yaml", "severity: warning", "severity: " + label);
  }

  private static Diagnostic only(Folder folder) {
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:6 " + RULE);
    return folder.findings(RULE).get(0);
  }
}
