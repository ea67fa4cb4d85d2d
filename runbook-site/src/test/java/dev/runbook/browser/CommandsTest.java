package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Fact;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Form;
import dev.runbook.block.Form.Field;
import dev.runbook.block.Inline;
import dev.runbook.support.SamplePublication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What one tap does to a command. */
@BrowserTest
class CommandsTest {

  private static final String LINES = "first  \\\n  --second 'a  b'\nthird";

  private static final Portal PORTAL =
      Portal.of(
          SamplePublication.of(
              form(),
              command("uptime \n", Risk.READS),
              command(LINES, Risk.CHANGES),
              command("rm -r /data/<dir>", Risk.DESTRUCTIVE, fact("Because", "it is full")),
              command("dropdb orion", Risk.DESTRUCTIVE, fact("Undo", "restore it")),
              command("ls '<dir>' \"<dir>\" <dir>", Risk.READS)));

  private static final String READS = ".command:nth-of-type(2)";
  private static final String CHANGES = ".command:nth-of-type(3)";
  private static final String DESTROYS = ".command:nth-of-type(4)";
  private static final String DROPS = ".command:nth-of-type(5)";
  private static final String QUOTES = ".command:nth-of-type(6)";

  /** Time runs ten times as fast. */
  private static final String FAST =
      "const slow = setTimeout; window.setTimeout = (f, ms, ...rest) => slow(f, ms / 10, ...rest);";

  private static Form form() {
    Field dir =
        new Field("dir", List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());
    return new Form(List.of(dir), List.of(), List.of());
  }

  private static Block command(String text, Risk risk, Fact... facts) {
    List<String> names = text.contains("<dir>") ? List.of("dir") : List.of();
    return new Block.Command(text, "sh", risk, names, List.of(facts));
  }

  private static Fact fact(String name, String text) {
    return new Fact(name, List.of(new Inline.Plain(text)));
  }

  private static WebElement button(Browser browser, String command) {
    return browser.find(command + " .copy");
  }

  private static String label(Browser browser, String command) {
    return button(browser, command).getText();
  }

  private static void awaitLabel(Browser browser, String command, String text) {
    browser.await("the button says " + text, () -> label(browser, command).equals(text));
  }

  /** What was copied; a copy of something else before it would be seen. */
  private static String copied(Browser browser, String command) {
    awaitLabel(browser, command, "Copied");
    return browser.clipboard();
  }

  @Test
  void one_tap_copies_what_is_typed_without_blanks_behind_it(Browser browser) {
    browser.open(PORTAL.http(""));

    button(browser, READS).click();

    assertThat(copied(browser, READS)).isEqualTo("uptime");
    assertThat(browser.find("[role=status]").getText()).isEqualTo("Copied");
  }

  @Test
  void a_command_of_several_lines_is_copied_whole_from_a_disk(Browser browser) {
    browser.open(PORTAL.file(""));

    button(browser, CHANGES).click();

    assertThat(copied(browser, CHANGES)).isEqualTo(LINES);
  }

  @Test
  void the_button_says_so_for_a_while_and_nothing_moves(Browser browser) {
    browser.onNewPages(FAST);
    browser.open(PORTAL.http(""));
    Object before = places(browser);

    button(browser, READS).click();

    awaitLabel(browser, READS, "Copied");
    assertThat(places(browser)).isEqualTo(before);
    awaitLabel(browser, READS, "Copy");
    assertThat(places(browser)).isEqualTo(before);
  }

  private static Object places(Browser browser) {
    return browser.js(
        "return [...document.querySelectorAll('.command, .copy, .top')].map(e => {"
            + "const r = e.getBoundingClientRect();"
            + "return [r.left, r.top, r.width, r.height].join(' '); })");
  }

  @Test
  void a_page_over_plain_http_copies_too(Browser browser) {
    browser.onNewPages(
        "const held = navigator.clipboard; window.giveBack = () => take(held);"
            + "const take = value => Object.defineProperty("
            + "navigator, 'clipboard', {value, configurable: true}); take(undefined);");
    browser.open(PORTAL.http(""));

    button(browser, READS).click();
    awaitLabel(browser, READS, "Copied");

    assertThat(browser.js("return document.activeElement.className")).asString().contains("copy");
    browser.js("giveBack()");
    assertThat(browser.clipboard()).isEqualTo("uptime");
  }

  @Test
  void a_browser_that_does_not_let_the_page_copy_has_the_command_selected(Browser browser) {
    browser.onNewPages(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
            + "document.execCommand = () => false;");
    browser.open(PORTAL.http(""));

    button(browser, CHANGES).click();

    browser.await("it says so", () -> !browser.all(CHANGES + " .said").isEmpty());
    assertThat(browser.find(CHANGES + " .said").getText()).contains("press Ctrl+C");
    assertThat(browser.js("return getSelection().toString()")).isEqualTo(LINES);
  }

  @Test
  void what_destroys_takes_a_second_tap_and_says_why_and_whether_there_is_a_way_back(
      Browser browser) {
    browser.open(PORTAL.http("?dir=a"));

    button(browser, DESTROYS).click();

    assertThat(label(browser, DESTROYS)).isEqualTo("Copy all the same?");
    assertThat(browser.find(DESTROYS + " .said").getText())
        .isEqualTo("Something is lost.\nBecause: it is full\nNo undo is known.");
    pause(browser);
    button(browser, DESTROYS).click();
    assertThat(copied(browser, DESTROYS)).isEqualTo("rm -r /data/a");
    assertThat(browser.all(".said")).isEmpty();
  }

  @Test
  void the_way_back_stands_beside_the_question(Browser browser) {
    browser.open(PORTAL.http(""));

    button(browser, DROPS).click();

    assertThat(browser.find(DROPS + " .said").getText()).contains("Undo: restore it");
  }

  @Test
  void a_double_click_is_no_second_tap(Browser browser) {
    browser.open(PORTAL.http(""));

    new Actions(browser.driver()).doubleClick(button(browser, DROPS)).perform();

    assertThat(label(browser, DROPS)).isEqualTo("Copy all the same?");
  }

  @Test
  void a_key_that_is_held_down_is_no_second_tap(Browser browser) {
    browser.open(PORTAL.http(""));
    browser.js("arguments[0].focus()", button(browser, DROPS));

    hold(browser, false);
    for (int i = 0; i < 12; i++) {
      browser.js("const end = performance.now() + 60; while (performance.now() < end) ;");
      hold(browser, true);
    }

    assertThat(label(browser, DROPS)).isEqualTo("Copy all the same?");
  }

  private static void hold(Browser browser, boolean repeated) {
    Map<String, Object> key =
        Map.of(
            "type",
            "keyDown",
            "key",
            "Enter",
            "code",
            "Enter",
            "windowsVirtualKeyCode",
            13,
            "text",
            "\r",
            "autoRepeat",
            repeated);
    browser.command("Input.dispatchKeyEvent", key);
  }

  @Test
  void the_question_is_withdrawn_after_a_while(Browser browser) {
    browser.onNewPages(FAST);
    browser.open(PORTAL.http(""));

    button(browser, DROPS).click();

    awaitLabel(browser, DROPS, "Copy");
    assertThat(browser.all(".said")).isEmpty();
  }

  @Test
  void a_question_withdraws_the_one_before(Browser browser) {
    browser.open(PORTAL.http("?dir=a"));

    button(browser, DESTROYS).click();
    button(browser, DROPS).click();

    assertThat(label(browser, DESTROYS)).isEqualTo("Copy");
    assertThat(label(browser, DROPS)).isEqualTo("Copy all the same?");
    assertThat(browser.all(".said")).hasSize(1);
  }

  @Test
  void a_value_that_changes_withdraws_the_question(Browser browser) {
    browser.open(PORTAL.http("?dir=a"));
    button(browser, DESTROYS).click();

    browser.find(".field input").sendKeys("b");

    assertThat(label(browser, DESTROYS)).isEqualTo("Copy");
  }

  @Test
  void a_selection_by_hand_is_the_text_that_the_button_copies(Browser browser) {
    browser.open(PORTAL.http("?dir=it%27s+%24%28id%29+%22a%22"));

    button(browser, QUOTES).click();
    String byButton = copied(browser, QUOTES);
    browser.js("getSelection().selectAllChildren(arguments[0])", browser.find(QUOTES + " code"));

    assertThat(byButton)
        .isEqualTo("ls 'it'\\''s $(id) \"a\"' \"it's \\$(id) \\\"a\\\"\" 'it'\\''s $(id) \"a\"'");
    assertThat(browser.js("return getSelection().toString()")).isEqualTo(byButton);
  }

  @Test
  void the_keyboard_alone_is_enough(Browser browser) {
    browser.open(PORTAL.http(""));
    browser.js("arguments[0].scrollIntoView()", browser.find(QUOTES));
    browser.js("arguments[0].querySelector('pre').focus()", browser.find(QUOTES));

    browser.press("c");
    assertThat(browser.find(QUOTES + " .said").getText()).isEqualTo("Not copied: `dir` is empty");
    browser.press("a b", Keys.ENTER);
    browser.press(Keys.ENTER);

    assertThat(copied(browser, QUOTES)).isEqualTo("ls 'a b' \"a b\" 'a b'");
  }

  @Test
  void the_key_asks_before_it_copies_what_destroys(Browser browser) {
    browser.open(PORTAL.http(""));
    browser.js("arguments[0].focus()", browser.find(DROPS + " pre"));

    browser.press("c");
    assertThat(label(browser, DROPS)).isEqualTo("Copy all the same?");
    pause(browser);
    browser.press("c");

    assertThat(copied(browser, DROPS)).isEqualTo("dropdb orion");
  }

  @Test
  void without_focus_the_key_copies_the_first_command_that_is_seen_whole(Browser browser) {
    browser.open(PORTAL.http(""));

    browser.press("c");

    assertThat(copied(browser, READS)).isEqualTo("uptime");
  }

  @Test
  void the_button_is_large_enough_for_a_thumb(Browser browser) {
    browser.narrow();
    browser.open(PORTAL.http(""));

    for (WebElement button : browser.all(".copy")) {
      assertThat(button.getSize().height).isGreaterThanOrEqualTo(44);
      assertThat(button.getSize().width).isGreaterThanOrEqualTo(44);
    }
    assertThat(browser.js("return document.documentElement.scrollWidth")).isEqualTo(320L);
  }

  @Test
  void without_scripts_the_text_is_there_and_no_button(Browser browser) {
    browser.withoutScripts();
    browser.open(PORTAL.http(""));

    assertThat(browser.find(QUOTES + " code").getText()).isEqualTo("ls '<dir>' \"<dir>\" <dir>");
    assertThat(browser.all(".copy")).noneMatch(WebElement::isDisplayed);
    assertThat(browser.find(DESTROYS).getText()).contains("Destructive", "it is full");
  }

  /** Longer than a double click takes. */
  private static void pause(Browser browser) {
    browser.js("window.tapped = performance.now()");
    browser.await(
        "time passes", () -> (boolean) browser.js("return performance.now() - tapped > 450"));
  }
}
