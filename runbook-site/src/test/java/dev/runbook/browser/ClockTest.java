package dev.runbook.browser;

import static dev.runbook.browser.Worked.PORTAL;
import static dev.runbook.browser.Worked.QUEUE;
import static dev.runbook.browser.Worked.tick;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

@BrowserTest
class ClockTest {

  /** A clock that a test can put forward, and that goes on from there on the next page. */
  private static final String WATCH =
      """
      const real = Date.now;
      Date.now = () => real() + Number(sessionStorage.getItem("ahead") ?? 0);
      """;

  private static void open(Browser browser) {
    browser.onNewPages(WATCH);
    browser.open(PORTAL.http(QUEUE));
  }

  private static void wait(Browser browser, double minutes) {
    browser.js("sessionStorage.setItem('ahead', arguments[0] * 60000)", minutes);
  }

  private static List<String> due(Browser browser) {
    return browser.all(".clock .due").stream().map(WebElement::getText).toList();
  }

  private static void awaitDue(Browser browser, String... due) {
    browser.await("the clock to say " + List.of(due), () -> due(browser).equals(List.of(due)));
  }

  @Test
  void it_stands_until_a_step_is_ticked(Browser browser) {
    open(browser);
    wait(browser, 60);

    assertThat(due(browser)).containsExactly("after 5 min", "after 10 min", "after 30 min");
  }

  @Test
  void it_counts_from_the_first_tick_and_goes_on_when_the_page_is_opened_again(Browser browser) {
    open(browser);
    tick(browser, "diagnose-1");
    awaitDue(browser, "in 5 min", "in 10 min", "in 30 min");
    wait(browser, 3.5);
    tick(browser, "diagnose-2");
    browser.reload();

    awaitDue(browser, "in 2 min", "in 7 min", "in 27 min");
    assertThat(browser.find(".clock").getText())
        .contains("@lead-oncall")
        .contains("the shop is down");
  }

  @Test
  void what_is_over_is_said_once_in_words_and_colour(Browser browser) {
    open(browser);
    tick(browser, "diagnose-1");
    wait(browser, 4.9);
    browser.await("seconds", () -> due(browser).get(0).matches("in \\d s"));
    assertThat(browser.find("[role=status]").getAttribute("textContent")).isEmpty();

    wait(browser, 6);
    awaitDue(browser, "now", "in 4 min", "in 24 min");
    assertThat(browser.find("[role=status]").getAttribute("textContent"))
        .startsWith("Escalate now: Lead, @lead-oncall");
    assertThat(browser.find(".over .due").getCssValue("color"))
        .isNotEqualTo(browser.find(".clock li:last-child .due").getCssValue("color"));

    browser.js("document.querySelector('[role=status]').textContent = ''");
    browser.reload();
    awaitDue(browser, "now", "in 4 min", "in 24 min");
    assertThat(browser.find("[role=status]").getAttribute("textContent"))
        .as("what was over before is no news")
        .isEmpty();
  }

  @Test
  void clearing_the_ticks_stops_it(Browser browser) {
    open(browser);
    tick(browser, "diagnose-1");
    browser.find(".clear").click();

    awaitDue(browser, "after 5 min", "after 10 min", "after 30 min");
  }

  @Test
  void on_a_phone_the_bar_at_the_foot_counts(Browser browser) {
    browser.phone();
    open(browser);
    WebElement escalate = browser.find(".act .escalate");
    assertThat(escalate.getText()).isEqualTo("Escalate");

    tick(browser, "evidence-1");
    browser.await("the time", () -> escalate.getText().equals("Escalate in 5 min"));
    wait(browser, 5);
    browser.await("the end", () -> escalate.getText().equals("Escalate now"));
    assertThat(escalate.getAttribute("class")).contains("over");
  }

  @Test
  void without_scripts_there_is_none(Browser browser) {
    browser.withoutScripts();
    browser.open(PORTAL.http(QUEUE));

    assertThat(browser.find(".clock").isDisplayed()).isFalse();
    assertThat(browser.find("#_contacts").getText()).contains("after 5 min: Lead, @lead-oncall");
  }
}
