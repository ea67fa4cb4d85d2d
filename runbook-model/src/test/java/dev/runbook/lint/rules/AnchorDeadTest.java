package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorDeadTest {

  private static final String RULE = "alerts/anchor-dead";

  @TempDir Path base;

  @Test
  void a_dead_anchor_is_pointed_at_alone_and_the_nearest_is_shown() {
    Diagnostic finding = only("https://runbooks.example.com/runbooks/api-errors/#lok");

    assertThat(finding.location()).hasToString("alerts/api.yaml:8:73");
    assertThat(finding.location().endColumn()).isEqualTo(77);
    assertThat(finding.hint())
        .contains(
            "did you mean `#look`?\n"
                + "runbook_url: https://runbooks.example.com/runbooks/api-errors/#look");
  }

  @Test
  void an_anchor_of_the_runbook_on_the_page_of_the_alert_leads_to_the_runbook() {
    assertThat(only("https://runbooks.example.com/alerts/ApiErrors/#diagnose").hint())
        .contains(
            "the runbook itself has this anchor\n"
                + "runbook_url: https://runbooks.example.com/runbooks/api-errors/#diagnose");
  }

  @Test
  void an_anchor_that_the_present_page_does_not_have_is_dead_and_the_hint_leads_there() {
    Folder folder = renamed().link("https://runbooks.example.com/runbooks/http-500/#lok");

    assertThat(folder.findings(RULE).get(0).hint())
        .contains(
            "did you mean `#look`?\n"
                + "runbook_url: https://runbooks.example.com/runbooks/api-errors/#look");
  }

  @Test
  void an_anchor_that_no_value_of_a_template_gives_is_dead() {
    Diagnostic finding =
        only("https://runbooks.example.com/runbooks/api-errors/#{{ $labels.x }}-nowhere");

    assertThat(finding.message())
        .isEqualTo(
            "`runbook_url` fits no anchor of the page that it names, whatever its template becomes");
  }

  @ParameterizedTest
  @CsvSource({"meaning, 0", "meaning-1, 0", "own, 0", "place, 0", "meaning-2, 1", "Meaning, 1"})
  void headings_of_a_page_set_are_anchors(String anchor, int dead) {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "pages: [{url: https://wiki.example.com/, folder: wiki, generator: hugo}]\nseverities:")
            .write(
                "wiki/disk.md",
                "# Disk {#own}\n\n## Meaning\n\n## Meaning\n\n<a id=\"place\"></a>\n")
            .link("https://wiki.example.com/disk/#" + anchor);

    assertThat(folder.findings(RULE)).hasSize(dead);
  }

  private Folder renamed() {
    return Folder.small(base)
        .change("runbooks/api-errors.yaml", "severity: sev2", "aliases: [http-500]")
        .write(
            "runbooks/begin.yaml",
            "guide: begin\ntitle: Begin\naliases: [start]\nevidence: [Keep the logs]\n");
  }

  private Diagnostic only(String url) {
    Folder folder = Folder.small(base).link(url);
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 " + RULE);
    return folder.findings(RULE).get(0);
  }
}
