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

class WrongPageTest {

  private static final String RULE = "alerts/wrong-page";

  @TempDir Path base;

  private static final String SITE = "https://runbooks.example.com/";

  @ParameterizedTest
  @ValueSource(strings = {"alerts/ApiErrors/", "runbooks/api-errors/", "runbooks/api-errors/#look"})
  void a_link_to_a_runbook_that_does_not_answer_the_alert_is_wrong(String path) {
    Folder folder = queue(SITE + path);

    assertThat(folder.marks()).containsExactly("alerts/more.yaml:5 " + RULE);
    Diagnostic finding = folder.findings(RULE).get(0);
    assertThat(finding.message())
        .endsWith("but the alert `QueueStuck` is answered by the runbook `queue`");
    assertThat(finding.hint())
        .contains("the page of this alert is\nrunbook_url: " + SITE + "alerts/QueueStuck/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alerts/QueueStuck/",
        "alerts/QueueSlow/",
        "runbooks/queue/",
        "",
        "severities/",
        "guides/begin/"
      })
  void the_own_runbook_and_pages_for_all_are_right(String path) {
    Folder folder = queue(SITE + path);
    folder.write("runbooks/begin.yaml", "guide: begin\ntitle: Begin\nevidence: [Keep the logs]\n");

    assertThat(folder.findings(RULE)).isEmpty();
  }

  @Test
  void an_alert_without_a_runbook_is_missing_one_and_not_wrong() {
    Folder folder = queue(SITE + "runbooks/api-errors/").remove("runbooks/queue.yaml");

    assertThat(folder.marks()).contains("alerts/more.yaml:3 alerts/runbook-missing");
    assertThat(folder.findings(RULE)).isEmpty();
  }

  @Test
  void a_runbook_that_could_not_be_read_to_its_end_may_answer_the_alert() {
    Folder folder =
        queue(SITE + "runbooks/api-errors/")
            .change("runbooks/api-errors.yaml", "severity: sev2", "severity: sev2\nunknown: x");

    assertThat(folder.findings(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "diskfull, 1",
    "disk-full, 0",
    "apierrors, 0",
    "overview, 0",
  })
  void a_page_of_others_is_wrong_if_its_file_is_named_after_another_alert(String page, int wrong) {
    Folder folder =
        published(page)
            .write("wiki/DiskFull.md", "")
            .write("wiki/disk-full.md", "")
            .write("wiki/Overview.md", "")
            .write("wiki/ApiErrors.md", "");

    assertThat(folder.findings(RULE)).hasSize(wrong);
  }

  @Test
  void without_a_page_of_its_own_an_alert_may_share_that_of_another() {
    assertThat(published("diskfull").write("wiki/DiskFull.md", "").findings(RULE)).isEmpty();
  }

  private Folder published(String page) {
    return Folder.small(base)
        .change(
            "runbooks/catalog.yaml",
            "severities:",
            "pages: [{url: https://wiki.example.com/, folder: wiki, generator: hugo}]\nseverities:")
        .write("alerts/disk.yaml", "groups:\n- rules:\n  - alert: DiskFull\n    expr: x\n")
        .link("https://wiki.example.com/" + page + "/");
  }

  private Folder queue(String url) {
    String rule = "groups:\n- rules:\n  - alert: QueueStuck\n    annotations:\n      runbook_url: ";
    return Folder.small(base)
        .write(
            "alerts/more.yaml",
            rule
                + url
                + "\n  - alert: QueueSlow\n    annotations: {runbook_url: "
                + SITE
                + "runbooks/queue/}\n")
        .write(
            "runbooks/queue.yaml",
            "runbook: queue\ntitle: The queue\nalerts: [QueueStuck, QueueSlow]\nsteps: [Look]\n");
  }
}
