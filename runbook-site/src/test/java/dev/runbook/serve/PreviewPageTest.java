package dev.runbook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.browser.Browser;
import dev.runbook.browser.BrowserTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class PreviewPageTest {

  private static final String PANEL = ".live";
  private static final String ITEMS = ".live li";

  @TempDir Path base;

  private Repository repository;
  private PreviewServer server;

  @BeforeEach
  void serve() {
    repository = Repository.in(base);
    server = repository.serve(new Account());
  }

  @AfterEach
  void close(Browser browser) {
    browser.open(URI.create("about:blank"));
    server.close();
  }

  private void open(Browser browser, String page) {
    browser.open(server.address().resolve(page));
  }

  private static boolean shows(Browser browser, String css, String text) {
    return Boolean.TRUE.equals(
        browser.js(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".some(e => e.textContent.includes(arguments[1]))",
            css,
            text));
  }

  @Test
  void an_edit_shows_by_itself(Browser browser) {
    open(browser, Repository.PAGE + "/");
    repository.write(Repository.RUNBOOK, Repository.runbook("The API is slow"));

    browser.await("the new title", () -> shows(browser, "h1", "The API is slow"));
    assertThat(browser.all(PANEL)).isEmpty();
  }

  @Test
  void an_error_leaves_the_page_and_stands_at_its_foot_until_it_is_mended(Browser browser) {
    open(browser, Repository.PAGE + "/");
    repository.write(
        Repository.RUNBOOK, Repository.runbook("The API is slow").replace("severity", "severty"));

    browser.await("the finding", () -> shows(browser, ITEMS, "severty"));
    assertThat(browser.find("h1").getText()).isEqualTo("The API answers with errors");
    assertThat(browser.find(PANEL + " .live-kept").getText())
        .startsWith("These are the last good pages. runbooks/api-errors.yaml:4:1: ");
    assertThat(browser.find(ITEMS).getText())
        .contains("runbooks/api-errors.yaml:4:1", "error", "severity");

    repository.write(Repository.RUNBOOK, Repository.runbook("The API is slow"));

    browser.await("the mended page", () -> shows(browser, "h1", "The API is slow"));
    assertThat(browser.all(PANEL)).isEmpty();
  }

  @Test
  void what_is_wrong_shows_on_the_new_page_and_that_of_its_own_files_goes_first(Browser browser) {
    repository.write("alerts/aaa.yaml", rule("Another", "nobody-knows"));
    repository.write("alerts/api.yaml", rule("ApiErrors", "nobody-knows"));
    open(browser, "alerts/ApiErrors/");

    browser.await("findings", () -> shows(browser, ITEMS, "alerts/aaa.yaml"));
    assertThat(browser.find(ITEMS).getText()).startsWith("alerts/api.yaml:");
    assertThat(browser.find(ITEMS).getDomAttribute("class")).contains("live-here");
    assertThat(browser.all(".live-kept")).isEmpty();
  }

  private static String rule(String alert, String severity) {
    return "groups: [{name: api, rules: [{alert: %s, expr: x > 1, labels: {severity: %s}}]}]\n"
        .formatted(alert, severity);
  }

  @Test
  void what_people_write_is_text_in_the_panel(Browser browser) {
    open(browser, "");
    repository.write(
        Repository.RUNBOOK,
        Repository.runbook("Fine").replace("severity", "\"<img src=x onerror=alert(1)>\""));

    browser.await("the finding", () -> shows(browser, ITEMS, "<img src=x onerror=alert(1)>"));
    assertThat(browser.all(PANEL + " img")).isEmpty();
  }

  @Test
  void a_page_that_nobody_could_make_yet_appears_when_it_can(Browser browser) {
    server.close();
    repository.write(Repository.RUNBOOK, "runbook: [\n");
    server = repository.serve(new Account());
    browser.forgive("503");
    open(browser, Repository.PAGE + "/");

    browser.await("the reason", () -> shows(browser, PANEL, "There are no pages yet."));
    repository.write(Repository.RUNBOOK, Repository.runbook("At last"));

    browser.await("the page", () -> shows(browser, "h1", "At last"));
  }

  @Test
  void when_nobody_serves_any_more_the_page_says_so(Browser browser) {
    browser.forgive("ERR_");
    open(browser, "");
    server.close();

    browser.await("the notice", () -> shows(browser, PANEL, "Nobody serves these pages"));
  }
}
