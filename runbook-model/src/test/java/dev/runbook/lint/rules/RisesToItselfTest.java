package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RisesToItselfTest {

  private static final String RULE = "severities/rises-to-itself";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "severity: sev2\nrises: [{to: sev1, when: it rains}]",
        "severity: [{when: few, is: sev3}, {when: many, is: sev1}]\nrises: [{to: sev1, when: w}]",
        "severity: {threshold: users}\nrises: [{to: sev2, when: w}]",
        "severity: sev1\nalerts: [{name: ApiErrors, severity: sev2}]\nrises: [{to: sev1, when: w}]",
        "rises: [{to: sev3, when: nobody knows how bad it is}]",
      })
  void a_runbook_may_rise_to_what_is_worse_than_one_of_its_severities(String lines) {
    assertThat(runbook(lines).findings(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          severity: sev2                      | sev2 | `sev2` rises to itself
          severity: sev2                      | sev3 | `sev2` rises to `sev3`
          severity: [{when: few, is: sev1}]   | sev1 | `sev1` rises to itself
          severity: {threshold: users}        | sev3 | `sev2` or `sev3` rises to `sev3`
          """)
  void other_rises_of_a_runbook_change_nothing(String severity, String to, String found) {
    Folder folder = runbook(severity + "\nrises: [{to: " + to + ", when: it rains}]");

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo(found + ", expected a worse severity");
              assertThat(finding.location().file()).isEqualTo("runbooks/b.yaml");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rises | sev2 | `sev2` rises to itself, expected a worse severity
          rises | sev3 | `sev2` rises to `sev3`, expected a worse severity
          falls | sev2 | `sev2` falls to itself, expected a milder severity
          falls | sev1 | `sev2` falls to `sev1`, expected a milder severity
          """)
  void a_rung_of_the_ladder_moves_only_one_way(String key, String to, String message) {
    assertThat(ladder(key, to).findings(RULE))
        .extracting(Diagnostic::message)
        .containsExactly(message);
  }

  @Test
  void a_rung_may_rise_and_fall() {
    assertThat(ladder("rises", "sev1").marks()).isEmpty();
    assertThat(ladder("falls", "sev3").marks()).isEmpty();
  }

  @Test
  void a_severity_that_the_catalog_does_not_have_is_one_finding() {
    assertThat(runbook("severity: sev9\nrises: [{to: sev9, when: w}]").findings(RULE)).isEmpty();
  }

  @Test
  void while_the_catalog_has_an_error_its_order_is_not_known() {
    Folder folder = ladder("rises", "sev3").change("runbooks/catalog.yaml", "site:", "sight:");

    assertThat(folder.findings(RULE)).isEmpty();
  }

  private Folder runbook(String lines) {
    return Folder.small(base)
        .change(
            "runbooks/catalog.yaml",
            "severities:",
            "thresholds: {users: {bands: [{when: few, is: sev3}, {when: many, is: sev2}]}}\nseverities:")
        .write("runbooks/b.yaml", "runbook: b\ntitle: B\n" + lines + "\n");
  }

  private Folder ladder(String key, String to) {
    return Folder.small(base)
        .change(
            "runbooks/catalog.yaml",
            "title: SEV-2",
            "title: SEV-2, %s: [{to: %s, when: it rains}]".formatted(key, to));
  }
}
