package dev.runbook.browser;

import static dev.runbook.browser.KeptSite.id;
import static dev.runbook.browser.KeptSite.kept;
import static dev.runbook.browser.KeptSite.said;
import static dev.runbook.browser.KeptSite.updated;
import static dev.runbook.browser.KeptSite.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the browser keeps where it has little room, or where its reader pays for each byte. */
@BrowserTest
class ScarceRoomTest {

  private static final String LONG = "word ".repeat(60_000);
  private static final Map<String, byte[]> FIRST = KeptSite.of("2026-11-01", "first words");
  private static final Map<String, byte[]> SECOND = KeptSite.of("2026-11-20", LONG + "other words");

  /** What the whole edition takes. */
  private static final long KEPT_AT_ONCE =
      SECOND.entrySet().stream()
          .filter(file -> file.getKey().matches("assets/.*|.*\\.html|.*\\.webmanifest"))
          .filter(file -> !file.getKey().equals("runbooks.html"))
          .mapToLong(file -> file.getValue().length)
          .sum();

  private static final String TOMORROW =
      "const today = Date.now; Date.now = () => today() + 25 * 60 * 60 * 1000;";

  private static final String SAVING =
      "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

  private static void limit(Browser browser, FickleHost host, long bytes) {
    browser.command(
        "Storage.overrideQuotaForOrigin", Map.of("origin", origin(host), "quotaSize", bytes));
  }

  private static void liftLimit(Browser browser, FickleHost host) {
    browser.command("Storage.overrideQuotaForOrigin", Map.of("origin", origin(host)));
  }

  private static String origin(FickleHost host) {
    return host.address("").resolve("/").toString();
  }

  private static long used(Browser browser) {
    Object usage =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[0];"
                    + "navigator.storage.estimate().then(known => done(known.usage));");
    return ((Number) usage).longValue();
  }

  private static void cutOff(Browser browser, FickleHost host) {
    host.kill();
    browser.forgive("ERR_CONNECTION_REFUSED");
  }

  private static void requireWholeFirst(Browser browser, FickleHost host) {
    cutOff(browser, host);
    for (String page : List.of("index.html", "runbooks/disk/", "runbooks/net/")) {
      browser.open(host.address(page));
      assertThat(said(browser))
          .contains("first words", "the edition of 2026-11-01")
          .doesNotContain("other words", "Not every page");
    }
  }

  @Test
  void an_edition_for_which_there_is_no_room_is_tried_once_a_day(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      limit(browser, host, used(browser) + 500_000);
      host.publish(SECOND);
      host.asked();
      assertThat(updated(browser)).isEqualTo("redundant");
      assertThat(host.asked()).contains("index.html");

      assertThat(updated(browser)).isEqualTo("redundant");

      assertThat(host.asked()).containsOnly("sw.js");
      assertThat(kept(browser).get(id(SECOND))).containsOnly(".full");
      requireWholeFirst(browser, host);
      host.publish(FickleHost.withWorkerIn(TOMORROW, SECOND));
      host.revive();
      liftLimit(browser, host);
      visit(browser, host, SECOND);
    }
  }

  @Test
  void on_the_first_visit_what_fits_is_kept_and_it_is_said_that_it_is_not_all(Browser browser) {
    try (FickleHost host = new FickleHost(SECOND)) {
      long page = SECOND.get("runbooks/net/index.html").length;
      limit(browser, host, KEPT_AT_ONCE - page / 2);

      visit(browser, host, SECOND);

      cutOff(browser, host);
      // Several are fetched at once: which of the last two finds room is nobody's promise.
      List<String> shown =
          Stream.of("disk", "net").filter(name -> isShown(browser, host, name)).toList();
      assertThat(shown).hasSize(1);
    }
  }

  private static boolean isShown(Browser browser, FickleHost host, String name) {
    browser.open(host.address("runbooks/" + name + "/"));
    assertThat(said(browser)).contains("Not every page of it is kept");
    boolean isShown = said(browser).contains("other words of " + name);
    assertThat(said(browser).contains("Read it offline")).isNotEqualTo(isShown);
    return isShown;
  }

  @Test
  void a_page_that_is_opened_where_nothing_fits_any_more_stays_as_it_was_kept(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      limit(browser, host, 1);
      browser.open(host.address("runbooks/disk/"));
      assertThat(said(browser)).contains("first words of disk").doesNotContain("You read");

      requireWholeFirst(browser, host);
    }
  }

  @Test
  void who_saves_data_keeps_what_was_opened_and_is_told_that_it_is_not_all(Browser browser) {
    try (FickleHost host = new FickleHost(FickleHost.withWorkerIn(SAVING, FIRST))) {
      visit(browser, host, FIRST);
      assertThat(host.asked()).doesNotContain("runbooks/disk/index.html");
      browser.open(host.address("runbooks/disk/"));
      browser.await(
          "the page to be kept",
          () -> kept(browser).get(id(FIRST)).contains("runbooks/disk/index.html"));

      cutOff(browser, host);
      browser.open(host.address("runbooks/disk/"));
      assertThat(said(browser)).contains("first words of disk", "Not every page of it is kept");
      browser.open(host.address("runbooks/net/"));
      assertThat(said(browser)).contains("Read it offline");
    }
  }

  @Test
  void who_saves_data_keeps_as_much_of_the_next_edition_as_of_the_one_before(Browser browser) {
    try (FickleHost host = new FickleHost(FIRST)) {
      visit(browser, host, FIRST);
      host.publish(FickleHost.withWorkerIn(SAVING, SECOND));
      visit(browser, host, SECOND);

      cutOff(browser, host);
      browser.open(host.address("runbooks/net/"));
      assertThat(said(browser)).contains("other words of net").doesNotContain("Not every page");
    }
  }
}
