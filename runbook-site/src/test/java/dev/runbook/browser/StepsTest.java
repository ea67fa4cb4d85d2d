package dev.runbook.browser;

import static dev.runbook.browser.Worked.PORTAL;
import static dev.runbook.browser.Worked.QUEUE;
import static dev.runbook.browser.Worked.counts;
import static dev.runbook.browser.Worked.tick;
import static dev.runbook.browser.Worked.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class StepsTest {

  private static final String KEY = "runbook:page:/site/" + QUEUE + "/";

  static Stream<URI> pages() {
    return Stream.of(PORTAL.http(QUEUE), PORTAL.file(QUEUE));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ticks_are_there_again_when_the_page_is(URI page, Browser browser) {
    browser.open(page);
    tick(browser, "diagnose-1");
    tick(browser, "which");
    browser.reload();

    assertThat(ticked(browser)).containsExactly("diagnose-1", "which");
  }

  @Test
  void each_section_counts_its_own_steps_and_not_those_inside_them(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    assertThat(counts(browser)).containsExactly("0/1", "0/3", "0/2", "0/1");

    tick(browser, "diagnose-1");
    browser.find("#diagnose-2 .step .mark input").click();
    tick(browser, "evidence-1");

    assertThat(counts(browser)).containsExactly("1/1", "1/3", "0/2", "0/1");
    assertThat(browser.all(".tools .all")).hasSize(1);
    assertThat(browser.find(".outline a[href='#diagnose'] + .count").getText()).isEqualTo("1/3");
    assertThat(browser.find(".total").getText()).matches("2 of 7 ticked since \\d\\d:\\d\\d");
  }

  @Test
  void a_ticked_step_says_so_and_stays_readable(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    tick(browser, "diagnose-1");

    String sign =
        "return getComputedStyle(document.querySelector('#diagnose-1 .number'), '::before').content";
    assertThat((String) browser.js(sign)).contains("✓");
    assertThat(browser.find("#diagnose-1 pre").isDisplayed()).isTrue();
  }

  @Test
  void one_tap_clears_all_ticks_and_another_brings_them_back(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    tick(browser, "diagnose-1");
    tick(browser, "block");

    browser.find(".clear").click();
    assertThat(ticked(browser)).isEmpty();
    assertThat(browser.find("[role=status]").getAttribute("textContent"))
        .isEqualTo("Ticks cleared");
    assertThat(browser.find(".clear").getText()).isEqualTo("Undo");

    browser.find(".clear").click();
    assertThat(ticked(browser)).containsExactly("diagnose-1", "block");
    browser.reload();
    assertThat(ticked(browser)).containsExactly("diagnose-1", "block");
  }

  @Test
  void cleared_ticks_are_gone_for_good_and_leave_nothing_behind(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    tick(browser, "diagnose-1");
    browser.find(".clear").click();
    browser.reload();

    assertThat(ticked(browser)).isEmpty();
    assertThat(browser.find(".clear").isDisplayed()).isFalse();
    assertThat(browser.js("return localStorage.getItem(arguments[0])", KEY)).isNull();
  }

  @Test
  void ticks_of_one_page_are_not_those_of_another(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    tick(browser, "diagnose-1");
    browser.open(PORTAL.http("runbooks/queue-grow"));

    assertThat(ticked(browser)).isEmpty();
  }

  @Test
  void a_tick_stays_with_its_step_when_others_come_before_it_only_if_it_has_an_id(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    tick(browser, "evidence-1");
    tick(browser, "block");
    browser.onNewPages(
        """
        document.addEventListener("readystatechange", () => {
          for (const id of ["evidence-1", "block"]) {
            const step = document.getElementById(id);
            const other = step.cloneNode(true);
            other.id = id === "block" ? "mitigate-1" : id;
            other.querySelector("code").textContent = "other";
            step.before(other);
            step.id = id === "block" ? id : "evidence-2";
            step.querySelector(".number").textContent = "2";
          }
        }, { once: true });
        """);
    browser.reload();

    assertThat(ticked(browser)).containsExactly("block");
  }

  @Test
  void ticks_that_nobody_touched_for_a_week_are_forgotten(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    tick(browser, "diagnose-1");
    String age =
        "const kept = JSON.parse(localStorage[arguments[0]]); kept.touched -= arguments[1] * 864e5;"
            + "localStorage[arguments[0]] = JSON.stringify(kept);";
    browser.js(age, KEY, 6);
    browser.reload();
    assertThat(ticked(browser)).containsExactly("diagnose-1");

    browser.js(age, KEY, 7);
    browser.reload();
    assertThat(ticked(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "null", "7", "{\"touched\": 9e15, \"ticks\": \"x\", \"choices\": 3}"})
  void what_others_left_in_the_store_harms_nothing(String left, Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.js("localStorage.setItem(arguments[0], arguments[1])", KEY, left);
    browser.reload();
    tick(browser, "diagnose-1");

    assertThat(ticked(browser)).containsExactly("diagnose-1");
    assertThat(counts(browser)).contains("1/3");
  }

  @Test
  void a_browser_that_keeps_nothing_ticks_all_the_same(Browser browser) {
    browser.onNewPages(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('denied'); }});");
    browser.open(PORTAL.http(QUEUE));
    tick(browser, "diagnose-1");

    assertThat(counts(browser)).contains("1/3");
  }

  @Test
  void things_of_a_checklist_are_kept_too(Browser browser) {
    browser.open(PORTAL.http("guides/handover"));
    browser.find("#tell input").click();
    browser.reload();

    assertThat(browser.find("#tell input").isSelected()).isTrue();
    assertThat(counts(browser)).containsExactly("1/2");
  }

  @Test
  void the_page_that_holds_everything_is_only_read(Browser browser) {
    browser.open(PORTAL.http("all"));

    assertThat(browser.all(".fold, .tools")).isEmpty();
    assertThat(browser.all(".step")).isNotEmpty();
  }
}
