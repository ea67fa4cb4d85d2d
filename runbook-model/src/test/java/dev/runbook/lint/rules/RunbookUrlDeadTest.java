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

class RunbookUrlDeadTest {

  private static final String RULE = "alerts/runbook-url-dead";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://runbooks.example.com/alerts/ApiErrors",
        "http://runbooks.example.com/alerts/ApiErrors/",
        "https://Runbooks.Example.COM:443/alerts/ApiErrors/index.html",
        "https://runbooks.example.com/alerts/ApiErrors/?from=alert&x=a//b",
        "https://runbooks.example.com/%61lerts/Api%45rrors/",
        "https://runbooks.example.com/alerts/../alerts/./ApiErrors/",
        "https://runbooks.example.com",
        "https://runbooks.example.com/runbooks/api-errors/#look",
        "https://runbooks.example.com/runbooks/api-errors/#diagnose",
        "https://runbooks.example.com/runbooks/api-errors/#",
        "https://runbooks.example.com/runbooks/api-errors/#top",
        "https://runbooks.example.com/runbooks/api-errors/#:~:text=logs",
        "https://runbooks.example.com/severities/#severity-sev1",
        "https://runbooks.example.com/alerts/{{ $labels.alertname }}/",
        "https://runbooks.example.com/{{ .Labels.kind }}/api-errors/#{{ .Labels.step }}",
        "https://runbooks.example.com/{{ if x }}alerts/A{{ else }}alerts/B{{ end }}/",
        "\"{{ $externalURL }}/alerts/Nowhere\"",
        "https://{{ $labels.host }}/alerts/Nowhere/",
        "https://wiki.example.com/alerts/Nowhere/",
        "https://runbooks.example.com:8443/alerts/Nowhere/",
      })
  void a_link_that_leads_somewhere_or_is_not_ours_is_fine(String url) {
    Folder folder = Folder.small(base).link(url);

    assertThat(folder.findings(RULE)).isEmpty();
    assertThat(folder.findings("alerts/anchor-dead")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://runbooks.example.com/alerts/apierrors/",
        "https://RUNBOOKS.example.com:443/alerts/ApiError",
        "https://runbooks.example.com/alerts/ApiErrors.html",
        "https://runbooks.example.com/404/?x#y",
        "https://runbooks.example.com/runbooks/{{ $labels.id }}-nowhere/",
      })
  void a_link_to_our_site_that_leads_nowhere_is_dead(String url) {
    assertThat(Folder.small(base).link(url).marks()).containsExactly("alerts/api.yaml:8 " + RULE);
  }

  @Test
  void the_nearest_page_is_shown_as_the_line_to_write() {
    Diagnostic finding = only("\"https://runbooks.example.com/alerts/ApiErors/\"");

    assertThat(finding.message())
        .isEqualTo("`runbook_url` leads to `alerts/ApiErors/`, and the site has no such page");
    assertThat(finding.hint())
        .contains(
            """
            did you mean `alerts/ApiErrors/`?
            runbook_url: "https://runbooks.example.com/alerts/ApiErrors/\""""
                .strip());
    assertThat(finding.location()).hasToString("alerts/api.yaml:8:24");
  }

  @Test
  void if_nothing_is_near_the_page_of_the_alert_is_shown() {
    assertThat(only("https://runbooks.example.com/wiki/x").hint())
        .contains(
            "the page of this alert is\n"
                + "runbook_url: https://runbooks.example.com/alerts/ApiErrors/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"runbooks/http-500/", "runbooks/http-500/#look", "guides/start/", "guides/begin/"})
  void the_address_of_a_former_id_leads_on(String path) {
    assertThat(renamed().link("https://runbooks.example.com/" + path).marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"runbooks/start/", "guides/http-500/", "runbooks/begin/"})
  void a_runbook_is_not_at_the_address_of_a_guide_and_none_the_other_way_round(String path) {
    assertThat(renamed().link("https://runbooks.example.com/" + path).findings(RULE)).hasSize(1);
  }

  private Folder renamed() {
    return Folder.small(base)
        .change("runbooks/api-errors.yaml", "severity: sev2", "aliases: [http-500]")
        .write(
            "runbooks/begin.yaml",
            "guide: begin\ntitle: Begin\naliases: [start]\nevidence: [Keep the logs]\n");
  }

  @Test
  void former_name_of_an_alert_and_former_address_of_a_page_lead_somewhere() {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/api-errors.yaml",
                "[ApiErrors]",
                "[{name: ApiErrors, aliases: [HttpErrors]}]")
            .write("runbooks/more.md", "---\naliases: [wiki/more]\n---\n# More\n\n## One\n");

    assertThat(folder.link("https://runbooks.example.com/alerts/HttpErrors/").marks()).isEmpty();
    folder.change("alerts/api.yaml", "alerts/HttpErrors/", "alerts/HttpErrors/#first-step");
    assertThat(folder.marks()).isEmpty();
    folder.change("alerts/api.yaml", "alerts/HttpErrors/#first-step", "wiki/more/#one");
    assertThat(folder.findings(RULE)).isEmpty();
    folder.change("alerts/api.yaml", "wiki/more/#one", "wiki/more/#two");
    assertThat(folder.findings("alerts/anchor-dead")).hasSize(1);
  }

  @Test
  void a_site_in_a_folder_of_its_host_leaves_the_rest_of_the_host_alone() {
    Folder folder =
        Folder.small(base)
            .change("runbooks/catalog.yaml", "runbooks.example.com/", "example.com/runbooks/");

    assertThat(folder.link("https://example.com/other/").findings(RULE)).isEmpty();
    assertThat(folder.change("alerts/api.yaml", "/other/", "/runbooks/").marks()).isEmpty();
    assertThat(folder.change("alerts/api.yaml", "/runbooks/", "/runbooks/x").marks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://runbooks.example.com/alerts/{{ $labels.alertname }}/, 0",
    "https://runbooks.example.com/alerts/{{ .Labels.alertname }}/, 0",
    "https://runbooks.example.com/alerts/{{ $labels.alertname | toLower }}/, 1",
    "https://runbooks.example.com/runbooks/{{ $labels.alertname }}/, 1",
  })
  void the_label_alertname_is_the_name_of_the_alert(String url, int dead) {
    assertThat(Folder.small(base).link(url).findings(RULE)).hasSize(dead);
  }

  @Test
  void a_page_set_is_named_by_its_folder_and_the_nearest_page_is_shown() {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "pages: [{url: https://wiki.example.com/x/, folder: wiki, generator: hugo}]\nseverities:")
            .write("wiki/DiskFull.md", "# Disk full\n")
            .link("https://wiki.example.com/x/DiskFull/");

    Diagnostic finding = folder.findings(RULE).get(0);
    assertThat(finding.message())
        .isEqualTo("`runbook_url` leads to `DiskFull/`, and `wiki` has no such page");
    assertThat(finding.hint())
        .contains("did you mean `diskfull/`?\nrunbook_url: https://wiki.example.com/x/diskfull/");
  }

  @Test
  void the_annotation_is_called_as_it_is_written() {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "alerts: {annotations: [runbook_url, sop]}\nseverities:")
            .change("alerts/api.yaml", "runbook_url: ", "sop: ")
            .change("alerts/api.yaml", "ApiErrors/", "ApiEror/");

    assertThat(folder.findings(RULE).get(0).message()).startsWith("`sop` leads to");
    assertThat(folder.findings(RULE).get(0).hint().orElse("")).contains("\nsop: https://");
  }

  @Test
  void while_a_runbook_cannot_be_read_no_page_is_called_missing() {
    Folder folder =
        Folder.small(base)
            .link("https://runbooks.example.com/runbooks/other/")
            .write("runbooks/other.yaml", "runbook: other\ntitle: a: b\n");

    assertThat(folder.marks()).containsExactly("runbooks/other.yaml:2 yaml/syntax");
  }

  private Diagnostic only(String url) {
    Folder folder = Folder.small(base).link(url);
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 " + RULE);
    return folder.findings(RULE).get(0);
  }
}
