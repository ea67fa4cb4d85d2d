package dev.runbook.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Search;
import dev.runbook.html.HtmlFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the browser has kept when the portal does not answer. */
@BrowserTest
class KeptEditionTest {

  private static final Map<String, byte[]> FIRST = site("2026-11-01", "first words");
  private static final Map<String, byte[]> SECOND = site("2026-11-20", "other words");

  private static Map<String, byte[]> site(String date, String words) {
    return new HtmlFormat().render(publication(date, words)).files();
  }

  private static Publication publication(String date, String words) {
    return new Publication(
        "Sample",
        "",
        "",
        new Edition(Optional.empty(), Optional.of(new Imprint.Change("0123456789", date)), false),
        List.of(
            new Page("", "Home", "Home", List.of(new Block.Prose(words + " at home"))),
            new Page("runbooks/disk", "Disk", "Disk", List.of(new Block.Prose(words + " of disk"))),
            new Page("runbooks/net", "Net", "Net", List.of(new Block.Prose(words + " of net")))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Search.NOTHING);
  }

  /** Visits the home page and waits until the edition is kept. */
  private static void visit(Browser browser, FickleHost host, Map<String, byte[]> edition) {
    browser.open(host.address("index.html"));
    browser.await("the edition to be kept", () -> hasKept(browser, edition));
  }

  private static boolean hasKept(Browser browser, Map<String, byte[]> edition) {
    String id =
        new String(edition.get("edition.json"), UTF_8)
            .replaceAll(".*edition\":\"(\\w+).*\\s*", "$1");
    Object names =
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                const idle = !navigator.serviceWorker.controller;
                caches.keys().then(names => done(idle ? [] : names), () => done([]));
                """);
    List<?> kept = (List<?>) names;
    return kept.size() == 1 && kept.get(0).toString().endsWith(":" + id);
  }

  private static String said(Browser browser) {
    return browser.find("body").getText();
  }

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
      browser.open(host.address("index.html"));
      browser.await("the new worker to give up", () -> hasGivenUp(browser));
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

  /** Whether a worker was tried, and none is left that is trying. */
  private static boolean hasGivenUp(Browser browser) {
    Object names =
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                navigator.serviceWorker.getRegistration().then(async registration => {
                  const names = await caches.keys();
                  done(names.length === 2 && !registration.installing && !registration.waiting);
                });
                """);
    return Boolean.TRUE.equals(names);
  }
}
