package dev.runbook.browser;

import static dev.runbook.browser.Worked.PORTAL;
import static dev.runbook.browser.Worked.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@BrowserTest
class LookTest {

  private static final List<String> PAGES =
      List.of("", QUEUE, "alerts/QueueFull", "guides/handover", "quick-reference", "severities");

  private static double bottom(Browser browser, String css) {
    return ((Number)
            browser.js(
                "return document.querySelector(arguments[0]).getBoundingClientRect().bottom", css))
        .doubleValue();
  }

  @Test
  void a_phone_shows_at_once_how_bad_it_is_whom_to_call_and_the_first_command(Browser browser) {
    browser.phone();
    browser.open(PORTAL.http(QUEUE));

    double fold = 640 - ((Number) browser.find(".act").getSize().getHeight()).doubleValue();
    assertThat(browser.find(".kicker").getText()).contains("SEV-1", "respond within 15 min");
    assertThat(bottom(browser, ".kicker")).isLessThan(bottom(browser, "h1"));
    assertThat(browser.find("#_contacts").getText()).contains("@queue-oncall", "after 5 min");
    assertThat(bottom(browser, "#_contacts")).isLessThan(fold);
    assertThat(bottom(browser, "#evidence-1 pre")).isLessThan(fold);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 641, 800, 1023, 1024, 1279, 1280, 2000})
  void no_page_scrolls_sideways(int width, Browser browser) {
    browser.size(width, 700, width < 700);
    for (String page : PAGES) {
      browser.open(PORTAL.http(page));

      assertThat(browser.js("return document.documentElement.scrollWidth"))
          .as("width of /%s", page)
          .isEqualTo((long) width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void nothing_moves_when_the_script_starts(int width, Browser browser) {
    browser.onNewPages(
        """
        window.moved = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => { window.moved += e.value; }))
          .observe({ type: "layout-shift", buffered: true });
        """);
    browser.size(width, 800, width < 700);
    browser.open(PORTAL.http(QUEUE));
    Worked.tick(browser, "evidence-1");
    browser.reload();
    browser.js("return new Promise(done => setTimeout(done, 200))");

    // A page may shift by a hundred times as much before anybody calls that bad; text that is
    // another one is wider or narrower, and no more.
    assertThat(((Number) browser.js("return window.moved")).doubleValue()).isLessThan(0.001);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1100})
  void the_menu_opens_without_a_script_and_escape_closes_it(int width, Browser browser) {
    browser.withoutScripts();
    browser.size(width, 640, false);
    browser.open(PORTAL.http(QUEUE));
    WebElement way = browser.find(".menu a[href$='severities/index.html']");
    assertThat(way.isDisplayed()).isFalse();

    browser.find(".open-menu").click();
    assertThat(way.isDisplayed()).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(way.isDisplayed()).isFalse();
  }

  @Test
  void a_wide_screen_has_the_menu_the_steps_and_the_progress_side_by_side(Browser browser) {
    browser.size(1440, 800, false);
    browser.open(PORTAL.http(QUEUE));

    int menu = browser.find(".menu").getRect().getX();
    int steps = browser.find(".body").getRect().getX();
    int side = browser.find(".side").getRect().getX();
    assertThat(List.of(menu, steps, side)).isSorted();
    assertThat(browser.find(".menu").isDisplayed()).isTrue();
    assertThat(browser.find(".open-menu").isDisplayed()).isFalse();
    assertThat(browser.find(".act").isDisplayed()).isFalse();
    assertThat(browser.find(".outline").getText()).contains("Diagnose", "0/3");
  }

  @Test
  void what_a_thumb_hits_is_large_enough(Browser browser) {
    browser.phone();
    browser.open(PORTAL.http(QUEUE));

    assertThat(browser.all(".act a, .open-menu, .step .answer"))
        .filteredOn(WebElement::isDisplayed)
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.getSize().getHeight()).isGreaterThanOrEqualTo(44));
    assertThat(browser.all(".mark input, .fold, .contents a"))
        .filteredOn(WebElement::isDisplayed)
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.getSize().getHeight()).isGreaterThanOrEqualTo(24));
  }

  @Test
  void the_bar_at_the_foot_leads_to_whom_and_to_the_next_step(Browser browser) {
    browser.phone();
    browser.open(PORTAL.http(QUEUE));
    Worked.tick(browser, "evidence-1");
    browser.find(".act .next").click();
    assertThat(Worked.focused(browser)).isEqualTo("diagnose-1");
    browser.find(".act .next").click();
    assertThat(Worked.focused(browser)).isEqualTo("diagnose-2");

    browser.find(".act .escalate").click();
    assertThat(browser.js("return location.hash")).isEqualTo("#escalation");
    browser.open(PORTAL.http("alerts/QueueFull"));
    browser.find(".act .escalate").click();
    assertThat(browser.js("return location.hash")).isEqualTo("#_contacts");
  }

  @Test
  void without_scripts_nothing_offers_what_it_cannot_do(Browser browser) {
    browser.withoutScripts();
    browser.phone();
    browser.open(PORTAL.http(QUEUE));

    assertThat(browser.all(".progress, .clock, .count, .answers, .offer-keys"))
        .noneMatch(WebElement::isDisplayed);
    assertThat(browser.all(".step pre, .when, .facts")).allMatch(WebElement::isDisplayed);
    browser.find(".act .next").click();
    assertThat(browser.js("return location.hash")).isEqualTo("#evidence");
  }

  @Test
  void paper_has_boxes_all_outcomes_and_addresses_and_nothing_to_press(Browser browser) {
    Portal veza = Portal.of("veza");
    browser.print();
    browser.open(veza.http("runbooks/db-failover"));

    assertThat(browser.all(".step > .mark > input")).allMatch(WebElement::isDisplayed);
    assertThat(browser.all(".choice, .step pre")).allMatch(WebElement::isDisplayed);
    assertThat(browser.all("nav, button, .search, .answers")).noneMatch(WebElement::isDisplayed);
    String written =
        "return getComputedStyle(document.querySelector('.side a[href^=http]'), '::after').content";
    assertThat((String) browser.js(written)).contains("http");
  }

  @Test
  void with_less_motion_nothing_glides(Browser browser) {
    browser.feature("prefers-reduced-motion", "reduce");
    browser.open(PORTAL.http(QUEUE));

    String gliding =
        "return [...document.querySelectorAll('*')].filter(e => {"
            + " const s = getComputedStyle(e);"
            + " return parseFloat(s.transitionDuration) > 0 || s.scrollBehavior === 'smooth'"
            + " || (s.animationName !== 'none' && parseFloat(s.animationDuration) > 0);"
            + "}).length";
    assertThat(browser.js(gliding)).isEqualTo(0L);
  }

  @Test
  void a_page_says_whose_it_is_and_of_which_edition(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    assertThat(browser.find(".imprint").getText())
        .contains("Owner", "Queue team", "Reviewed", "never", "runbooks/queue.yaml");
    for (String page : PAGES) {
      browser.open(PORTAL.http(page));
      assertThat(browser.find(".edition").getText()).as("foot of /%s", page).contains("Runbook");
    }
  }
}
