package dev.runbook.browser;

import static dev.runbook.browser.Worked.PORTAL;
import static dev.runbook.browser.Worked.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class FoldTest {

  private static long height(Browser browser, String css) {
    return (Long)
        browser.js(
            "return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().height)",
            css);
  }

  @Test
  void a_step_folds_to_a_line_and_unfolds(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    long before = height(browser, "#diagnose-1");
    browser.find("#diagnose-1 > .fold").click();

    assertThat(height(browser, "#diagnose-1")).isLessThanOrEqualTo(40);
    assertThat(browser.find("#diagnose-1 > .first").isDisplayed()).isTrue();
    assertThat(browser.find("#diagnose-1 > .fold").getAttribute("aria-expanded"))
        .isEqualTo("false");

    browser.find("#diagnose-1 > .fold").click();
    assertThat(height(browser, "#diagnose-1")).isEqualTo(before);
  }

  @Test
  void a_step_without_words_shows_the_beginning_of_its_command(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.find("#evidence-1 > .fold").click();

    assertThat(browser.find("#evidence-1").getText())
        .contains("journalctl -u queue -n 500")
        .doesNotContain("Only reads");
  }

  @Test
  void the_key_f_folds_the_step_that_has_the_focus(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.press("jjf");
    assertThat(height(browser, "#diagnose-1 > .do")).isZero();
    browser.press("f");
    assertThat(height(browser, "#diagnose-1 > .do")).isPositive();
  }

  @Test
  void a_section_folds_to_its_heading(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.find("#diagnose + .tools .fold").click();

    assertThat(height(browser, "#diagnose ~ .content")).isZero();
    assertThat(browser.find("#diagnose").isDisplayed()).isTrue();
    browser.press("jj");
    assertThat(Worked.focused(browser)).as("the step after evidence-1").isEqualTo("block");
  }

  @Test
  void a_link_to_a_folded_step_unfolds_it(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.find("#mitigate + .tools .fold").click();
    browser.js("location.hash = '#block'");

    browser.await("the section to unfold", () -> height(browser, "#block") > 0);
    assertThat(browser.find("#mitigate + .tools .fold").getAttribute("aria-expanded"))
        .isEqualTo("true");
  }

  @Test
  void on_paper_everything_is_open(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.find("#diagnose-1 > .fold").click();
    browser.find("#mitigate + .tools .fold").click();
    browser.print();

    assertThat(height(browser, "#diagnose-1 pre")).isPositive();
    assertThat(browser.find("#block pre").isDisplayed()).isTrue();
    assertThat(browser.find("#diagnose-1 > .fold").isDisplayed()).isFalse();
  }
}
