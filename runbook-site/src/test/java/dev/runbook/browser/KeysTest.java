package dev.runbook.browser;

import static dev.runbook.browser.Worked.PORTAL;
import static dev.runbook.browser.Worked.QUEUE;
import static dev.runbook.browser.Worked.focused;
import static dev.runbook.browser.Worked.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
class KeysTest {

  @Test
  void j_and_k_go_from_step_to_step(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.press("j");
    assertThat(focused(browser)).isEqualTo("evidence-1");
    browser.press("j");
    assertThat(focused(browser)).isEqualTo("diagnose-1");
    browser.press("k");
    assertThat(focused(browser)).isEqualTo("evidence-1");
    browser.press("k");
    assertThat(focused(browser)).isEqualTo("evidence-1");
  }

  @Test
  void a_step_that_a_key_leads_to_is_in_view_and_has_a_visible_focus(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.press("jjj");

    String seen =
        "const box = document.activeElement.getBoundingClientRect();"
            + "return box.top >= 0 && box.top < innerHeight / 2"
            + " && getComputedStyle(document.activeElement).outlineStyle === 'solid'";
    assertThat(browser.js(seen)).isEqualTo(true);
  }

  @Test
  void x_and_space_tick_the_step_and_untick_it(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.press("j", "x");
    assertThat(ticked(browser)).containsExactly("evidence-1");
    browser.press("j", Keys.SPACE);
    assertThat(ticked(browser)).containsExactly("evidence-1", "diagnose-1");
    browser.press("x");
    assertThat(ticked(browser)).containsExactly("evidence-1");
  }

  @Test
  void n_skips_what_is_ticked(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    Worked.tick(browser, "diagnose-1");
    browser.press("k", "n");

    assertThat(focused(browser)).isEqualTo("diagnose-2");
  }

  @Test
  void space_scrolls_where_no_step_has_the_focus(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.press(Keys.SPACE);

    browser.await("the page to scroll", () -> !browser.js("return scrollY").equals(0L));
    assertThat(ticked(browser)).isEmpty();
  }

  @Test
  void no_key_acts_while_one_types_or_holds_another_key(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.js(
        "const field = document.body.appendChild(document.createElement('input'));"
            + "field.id = 'typed'; field.focus();");
    browser.press("jx?");
    assertThat(browser.js("return document.getElementById('typed').value")).isEqualTo("jx?");
    assertThat(focused(browser)).isEqualTo("typed");

    browser.js("document.activeElement.blur()");
    browser.press(Keys.chord(Keys.ALT, "j"));
    assertThat(focused(browser)).isEqualTo("");
  }

  @Test
  void a_question_mark_lists_the_keys_and_escape_closes_the_list(Browser browser) {
    browser.open(PORTAL.http(QUEUE));
    browser.press("?");
    assertThat(browser.find("dialog.keys").getText())
        .contains("next step", "previous step", "tick the step");

    browser.press("j");
    assertThat(browser.all("dialog[open]")).hasSize(1);
    browser.press(Keys.ESCAPE);
    browser.await("the list to close", () -> browser.all("dialog").isEmpty());
    browser.press("j");
    assertThat(focused(browser)).isEqualTo("evidence-1");
  }

  @Test
  void a_page_without_steps_does_not_speak_of_their_keys(Browser browser) {
    browser.open(PORTAL.http("severities"));
    browser.press("?");

    assertThat(browser.find("dialog.keys").getText()).doesNotContain("step");
  }
}
