package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertLinkDeadTest {

  private static final String RULE = "alerts/link-dead";

  @TempDir Path base;

  @ParameterizedTest
  @CsvSource({
    "https://runbooks.example.com/runbooks/api-error/, 1",
    "https://runbooks.example.com/runbooks/api-errors/#lok, 1",
    "https://runbooks.example.com/runbooks/api-errors/#look, 0",
    "https://dash.example.com/x, 0",
    "no address at all, 0",
  })
  void other_links_into_the_site_must_lead_somewhere(String value, int dead) {
    assertThat(dashboard(value).findings(RULE)).hasSize(dead);
  }

  @Test
  void the_finding_names_the_annotation_and_points_at_its_value() {
    Diagnostic finding =
        dashboard("https://runbooks.example.com/runbooks/api-error/").findings(RULE).get(0);

    assertThat(finding.message()).startsWith("`dashboard_url` leads to `runbooks/api-error/`");
    assertThat(finding.location()).hasToString("alerts/api.yaml:8:26");
    assertThat(finding.hint().orElse(""))
        .contains("dashboard_url: https://runbooks.example.com/runbooks/api-errors/");
  }

  @Test
  void an_annotation_that_the_catalog_does_not_name_is_left_alone() {
    Folder folder = dashboard("https://runbooks.example.com/nowhere/");
    folder.change("runbooks/catalog.yaml", "links: [dashboard_url]", "links: [other]");

    assertThat(folder.findings(RULE)).isEmpty();
  }

  private Folder dashboard(String value) {
    return Folder.small(base)
        .change(
            "runbooks/catalog.yaml", "severities:", "alerts: {links: [dashboard_url]}\nseverities:")
        .change(
            "alerts/api.yaml",
            "runbook_url: ",
            "dashboard_url: " + value + "\n          runbook_url: ");
  }
}
