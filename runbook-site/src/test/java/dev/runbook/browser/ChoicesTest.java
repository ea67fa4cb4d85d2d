package dev.runbook.browser;

import static dev.runbook.browser.Worked.PORTAL;
import static dev.runbook.browser.Worked.QUEUE;
import static dev.runbook.browser.Worked.focused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

@BrowserTest
class ChoicesTest {

  private static List<WebElement> answers(Browser browser, String step) {
    return browser.all("#" + step + " > .do > .answers .answer");
  }

  /** {@return of each outcome of the question whether it was passed over} */
  private static List<?> passedOver(Browser browser) {
    return (List<?>)
        browser.js(
            "return [...document.querySelectorAll('#diagnose-2 > .do > .choices > li')]"
                + ".map(li => li.matches('.passed-over'))");
  }

  @Test
  void an_answer_leads_to_its_steps_and_the_other_steps_back(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    answers(browser, "diagnose-2").get(1).click();

    assertThat(passedOver(browser)).isEqualTo(List.of(true, false));
    assertThat(browser.js("return document.activeElement.textContent.trim()").toString())
        .startsWith("No")
        .contains("Look for a producer that sends too much");
    assertThat(answers(browser, "diagnose-2").get(1).getAttribute("aria-pressed"))
        .isEqualTo("true");
    assertThat(browser.find("#diagnose-2 .choice.passed-over pre").isDisplayed()).isTrue();
  }

  @Test
  void the_keys_pass_over_what_was_not_chosen(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    answers(browser, "diagnose-2").get(1).click();
    browser.js("document.getElementById('diagnose-2').focus()");
    browser.press("j");

    assertThat(browser.js("return document.activeElement.querySelector('.number').textContent"))
        .isEqualTo("2c");
  }

  @Test
  void an_answer_is_kept_can_be_changed_and_given_back(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    answers(browser, "diagnose-2").get(1).click();
    browser.reload();
    assertThat(passedOver(browser)).isEqualTo(List.of(true, false));

    answers(browser, "diagnose-2").get(0).click();
    assertThat(passedOver(browser)).isEqualTo(List.of(false, true));

    answers(browser, "diagnose-2").get(0).click();
    assertThat(passedOver(browser)).isEqualTo(List.of(false, false));
  }

  @Test
  void clearing_the_ticks_clears_the_answers(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    answers(browser, "diagnose-2").get(0).click();
    browser.find(".clear").click();

    assertThat(passedOver(browser)).isEqualTo(List.of(false, false));
  }

  @Test
  void answers_that_only_lead_on_are_links_and_say_where(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    assertThat(answers(browser, "which"))
        .extracting(WebElement::getText)
        .containsExactly(
            "One producer floods it → step 1 of Mitigate: Block the producer",
            "All of them send more → The queue needs room");
    answers(browser, "which").get(0).click();

    assertThat(browser.js("return location.hash")).isEqualTo("#block");
    answers(browser, "which").get(1).click();
    assertThat(browser.find("h1").getText()).isEqualTo("The queue needs room");

    browser.driver().navigate().back();
    assertThat(browser.all("#which .chosen > .answer"))
        .extracting(WebElement::getText)
        .containsExactly("All of them send more → The queue needs room");
  }

  @Test
  void without_scripts_the_outcomes_are_a_list(Browser browser) {
    browser.withoutScripts();
    browser.open(PORTAL.http(QUEUE));

    assertThat(browser.all(".answers")).noneMatch(WebElement::isDisplayed);
    assertThat(browser.all(".choice")).hasSize(4).allMatch(WebElement::isDisplayed);
    assertThat(browser.find("#which .choices a[href='#block']").isDisplayed()).isTrue();
    assertThat(focused(browser)).isEqualTo("");
  }
}
