package dev.runbook.browser;

import static dev.runbook.browser.KeptSite.hasGivenUp;
import static dev.runbook.browser.KeptSite.id;
import static dev.runbook.browser.KeptSite.kept;
import static dev.runbook.browser.KeptSite.said;
import static dev.runbook.browser.KeptSite.visit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WindowType;

/** What the browser has kept when the portal does not answer. */
@BrowserTest
class KeptEditionTest {

  private static final Map<String, byte[]> FIRST = KeptSite.of("2026-11-01", "first words");
  private static final Map<String, byte[]> SECOND = KeptSite.of("2026-11-20", "other words");
  private static final Map<String, byte[]> THIRD = KeptSite.of("2026-11-22", "last words");

  @Test
  void a_page_opens_when_the_portal_is_gone_and_says_how_old_it_is(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      host.kill();
      browser.forgive("ERR_CONNECTION_REFUSED");

      browser.open(host.address("runbooks/disk/index.html?instance=db1"));

      assertThat(said(browser))
          .contains("first words of disk")
          .contains(
              "You read the edition of 2026-11-01, kept here just now; the portal does not answer.");
      browser.open(host.address("runbooks/net/"));
      assertThat(said(browser)).contains("first words of net");
      browser.open(host.address("runbooks/unknown/index.html"));
      assertThat(said(browser)).contains("Read it offline");
    }
  }

  @Test
  void a_portal_that_hangs_is_not_waited_for(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      host.hang();

      long start = System.nanoTime();
      browser.open(host.address("runbooks/disk/index.html"));
      long millis = (System.nanoTime() - start) / 1_000_000;

      assertThat(said(browser)).contains("first words of disk", "the portal does not answer");
      assertThat(millis).isLessThan(10_000);
      Object waited =
          browser.js("return performance.getEntriesByType('navigation')[0].responseStart");
      assertThat(((Number) waited).doubleValue()).isBetween(1500.0, 3000.0);
    }
  }

  @Test
  void a_portal_that_answers_goes_before_what_is_kept(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);

      browser.open(host.address("runbooks/disk/index.html"));

      assertThat(said(browser)).contains("first words of disk").doesNotContain("You read");
      assertThat(browser.all("link[rel=manifest]")).hasSize(1);
    }
  }

  @Test
  void a_new_edition_takes_the_place_of_the_old_one_as_a_whole(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      host.publish(SECOND);
      visit(browser, host, SECOND);
      host.kill();
      browser.forgive("ERR_CONNECTION_REFUSED");

      browser.open(host.address("runbooks/net/index.html"));

      assertThat(said(browser)).contains("other words of net", "the edition of 2026-11-20");
    }
  }

  @Test
  void half_of_a_new_edition_is_never_kept(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      host.publishOnly("sw.js", SECOND);
      host.publishOnly("edition.json", SECOND);
      host.publishOnly("index.html", SECOND);
      host.publishOnly(asset(SECOND, "runbook", "css"), SECOND);
      browser.open(host.address("index.html"));
      browser.await("the new worker to give up", () -> hasGivenUp(browser, SECOND));
      browser.forgive("ERR_CONNECTION_REFUSED");
      host.kill();

      browser.open(host.address("index.html"));
      assertThat(said(browser)).contains("first words at home");
      browser.open(host.address("runbooks/net/index.html"));
      assertThat(said(browser)).contains("first words of net");

      host.publish(SECOND);
      host.revive();
      visit(browser, host, SECOND);
    }
  }

  /** A host that is asked too much, or one that has lost a file. */
  @ParameterizedTest
  @ValueSource(ints = {404, 500})
  void an_edition_of_which_a_file_cannot_be_had_leaves_the_one_before(int status, Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      host.publish(SECOND);
      host.fail("runbooks/net/index.html", status);
      browser.open(host.address("index.html"));
      browser.await("the new worker to give up", () -> hasGivenUp(browser, SECOND));
      assertThat(said(browser)).contains("other words at home");
      host.kill();
      browser.forgive("ERR_CONNECTION_REFUSED");

      for (String page : List.of("index.html", "runbooks/disk/", "runbooks/net/")) {
        browser.open(host.address(page));
        assertThat(said(browser)).contains("first words", "the edition of 2026-11-01");
        assertThat(said(browser)).doesNotContain("other words", "Not every page");
      }

      host.mend();
      host.revive();
      host.asked();
      visit(browser, host, SECOND);
      assertThat(host.asked()).doesNotContain("404.html").contains("runbooks/net/index.html");
    }
  }

  @Test
  void what_is_left_of_an_edition_that_never_was_whole_goes_when_the_next_one_comes(
      Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      host.publish(SECOND);
      host.fail("runbooks/net/index.html", 500);
      browser.open(host.address("index.html"));
      browser.await("the new worker to give up", () -> hasGivenUp(browser, SECOND));

      host.publish(THIRD);
      browser.open(host.address("index.html"));
      browser.await("the next worker to give up", () -> hasGivenUp(browser, THIRD));

      assertThat(kept(browser)).containsOnlyKeys(id(FIRST), id(THIRD));
    }
  }

  @Test
  void a_tab_of_the_edition_before_still_loads_what_it_needs(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      String style = asset(FIRST, "runbook", "css");
      String former = browser.driver().getWindowHandle();

      host.publish(SECOND);
      browser.driver().switchTo().newWindow(WindowType.TAB);
      visit(browser, host, SECOND);
      assertThat(style).isNotEqualTo(asset(SECOND, "runbook", "css"));
      browser.driver().switchTo().window(former);

      assertThat(said(browser)).contains("first words at home");
      assertThat(fetched(browser, host, style)).isEqualTo(new String(FIRST.get(style), UTF_8));
      assertThat(kept(browser).get(id(FIRST)))
          .contains(style)
          .allMatch(file -> file.matches("assets/.*") && !SECOND.containsKey(file));
      assertThat(fetched(browser, host, "runbooks/net/index.html")).contains("other words of net");

      host.publish(THIRD);
      visit(browser, host, THIRD);
      assertThat(kept(browser)).containsOnlyKeys(id(SECOND), id(THIRD));
      host.kill();
      browser.forgive("ERR_CONNECTION_REFUSED");
      browser.open(host.address("runbooks/net/index.html"));
      assertThat(said(browser)).contains("last words of net");
    }
  }

  private static String asset(Map<String, byte[]> edition, String name, String ending) {
    return edition.keySet().stream()
        .filter(file -> file.matches("assets/%s\\.[0-9a-f]{8}\\.%s".formatted(name, ending)))
        .findFirst()
        .orElseThrow();
  }

  private static String fetched(Browser browser, FickleHost host, String file) {
    Object text =
        browser
            .driver()
            .executeAsyncScript(
                """
                const [address, done] = arguments;
                fetch(address).then(answer => answer.ok ? answer.text() : answer.status).then(done);
                """,
                host.address(file).toString());
    return text.toString();
  }
}
