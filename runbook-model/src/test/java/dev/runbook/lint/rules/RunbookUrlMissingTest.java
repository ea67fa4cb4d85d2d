package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunbookUrlMissingTest {

  private static final String RULE = "alerts/runbook-url-missing";
  private static final String ADDRESS = "https://runbooks.example.com/alerts/ApiErrors/";

  @TempDir Path base;

  @Test
  void missing_runbook_url_is_reported_at_the_annotations_key() {
    Diagnostic finding = only(rules("    annotations: {summary: x}"));

    assertThat(finding.location()).hasToString("alerts/api.yaml:4:5");
    assertThat(finding.location().endColumn()).isEqualTo(16);
    assertThat(finding.message()).isEqualTo("the alert `ApiErrors` has no `runbook_url`");
    assertThat(finding.hint()).contains("add\nrunbook_url: " + ADDRESS);
  }

  @Test
  void without_annotations_it_is_reported_at_the_name_and_the_hint_has_the_key_too() {
    Diagnostic finding = only(rules("    expr: up == 0"));

    assertThat(finding.location()).hasToString("alerts/api.yaml:3:12");
    assertThat(finding.hint()).contains("add\nannotations:\n  runbook_url: " + ADDRESS);
  }

  @Test
  void without_a_runbook_the_hint_invents_no_address() {
    Diagnostic finding =
        only(rules("    annotations: {}").change("alerts/api.yaml", "ApiErrors", "Unclaimed"));

    assertThat(finding.hint()).contains("add the address of its runbook\nrunbook_url: https://…");
  }

  @Test
  void an_alert_whose_name_cannot_be_an_address_gets_that_of_its_runbook() {
    Folder folder =
        rules("    annotations: {}")
            .change("alerts/api.yaml", "ApiErrors", "Api has errors")
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[{pattern: \"Api*\"}]");

    assertThat(only(folder).hint())
        .contains("add\nrunbook_url: https://runbooks.example.com/runbooks/api-errors/");
  }

  @Test
  void a_misspelt_annotation_that_holds_an_address_is_a_finding_of_its_own() {
    Folder folder = rules("    annotations: {runbok_url: " + ADDRESS + "}");

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:4 alerts/runbook-url-misspelt");
  }

  @Test
  void a_link_that_could_not_be_read_is_not_missing() {
    Folder folder = rules("    annotations: {runbook_url: [" + ADDRESS + "]}");

    assertThat(folder.findings(RULE)).isEmpty();
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:4 alerts/value-not-text");
  }

  private Folder rules(String more) {
    return Folder.small(base)
        .write("alerts/api.yaml", "groups:\n- rules:\n  - alert: ApiErrors\n" + more + "\n");
  }

  private static Diagnostic only(Folder folder) {
    List<Diagnostic> findings = folder.findings(RULE);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
