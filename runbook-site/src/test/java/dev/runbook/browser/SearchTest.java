package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Publication;
import dev.runbook.examples.Examples;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.page.SiteComposer;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search as people use it: by keyboard, from any page, from a disk too. */
@BrowserTest
class SearchTest {

  private static final Portal ORION = Portal.of("orion");

  static Stream<URI> pages() {
    return Stream.of(
        ORION.file(""),
        ORION.http(""),
        ORION.file("runbooks/api-down"),
        ORION.http("runbooks/api-down"),
        ORION.http("alerts/ApiDown"),
        ORION.http("severities"));
  }

  private static void search(Browser browser, String text) {
    browser.press("/");
    browser.find(".search input").clear();
    browser.press(text);
    browser.await(
        "what is found for " + text,
        () ->
            !browser.all(".hits .hit, .hits .said").isEmpty()
                && !browser.find("[role=status]").getAttribute("textContent").isEmpty());
  }

  private static List<String> titles(Browser browser) {
    return browser.all(".hit .title").stream().map(WebElement::getText).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void an_alert_is_found_by_keyboard_and_opened(URI page, Browser browser) {
    browser.open(page);
    search(browser, "apidown");
    browser.press(Keys.ENTER);

    browser.await("the alert's page", () -> browser.find("h1").getText().equals("ApiDown"));
    assertThat(browser.driver().getCurrentUrl()).contains("/alerts/ApiDown/");
  }

  @Test
  void nothing_of_the_index_is_loaded_before_the_search_is_touched(Browser browser) {
    browser.open(ORION.http("runbooks/api-down"));
    assertThat(browser.requests()).noneMatch(request -> request.contains("/assets/search/"));

    search(browser, "api");
    assertThat(browser.requests()).anyMatch(request -> request.contains("/assets/search/core."));
  }

  @Test
  void arrows_choose_and_escape_closes(Browser browser) {
    browser.open(ORION.http("severities"));
    search(browser, "database");
    WebElement field = browser.find(".search input");
    assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");

    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ARROW_DOWN);
    WebElement second = browser.all(".hit").get(1);
    assertThat(second.getAttribute("aria-selected")).isEqualTo("true");
    assertThat(field.getAttribute("aria-activedescendant")).isEqualTo(second.getAttribute("id"));
    browser.press(Keys.ARROW_UP);
    assertThat(field.getAttribute("aria-activedescendant"))
        .isEqualTo(browser.all(".hit").get(0).getAttribute("id"));

    browser.press(Keys.ESCAPE);
    assertThat(browser.find(".hits").isDisplayed()).isFalse();
    assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void a_misspelt_message_is_found_and_what_was_meant_is_marked(Browser browser) {
    browser.open(ORION.http(""));
    search(browser, "conection refussed");

    assertThat(titles(browser).get(0)).isEqualTo("The database is down or slow");
    assertThat(browser.all(".hit").get(0).findElements(By.cssSelector("mark")))
        .extracting(WebElement::getText)
        .containsExactly("connection", "refused");
  }

  @Test
  void where_nothing_is_found_stands_whom_to_call(Browser browser) {
    browser.open(ORION.http(""));
    search(browser, "xyzzyplugh");

    assertThat(browser.find(".hits .said").getText()).contains("Nothing found", "xyzzyplugh");
    assertThat(browser.find(".hits").getText()).contains("Whom to call", "Operations");
  }

  @Test
  void what_is_typed_is_text_and_never_markup(Browser browser) {
    browser.open(ORION.http(""));
    search(browser, "<img src=x onerror=alert(1)>zzqqzz");

    assertThat(browser.all(".hits img")).isEmpty();
  }

  @Test
  void a_search_can_be_linked_to(Browser browser) {
    browser.open(ORION.http("?q=connection+refused"));
    browser.await("the results", () -> !browser.all(".hit").isEmpty());

    assertThat(titles(browser)).contains("The database is down or slow");
    browser.find(".search input").clear();
    browser.find(".search input").sendKeys("api");
    browser.await(
        "the address of the new search", () -> browser.driver().getCurrentUrl().endsWith("?q=api"));
  }

  @Test
  void without_scripts_a_link_leads_to_every_alert(Browser browser) {
    browser.withoutScripts();
    browser.open(ORION.http("runbooks/api-down"));

    assertThat(browser.find(".search input").isDisplayed()).isFalse();
    assertThat(browser.find(".search .find").getAttribute("href")).endsWith("/site/index.html");
  }

  @Test
  void it_fits_the_narrowest_screen_and_moves_nothing(Browser browser) {
    browser.narrow();
    browser.open(ORION.http("runbooks/api-down"));
    long before = top(browser);
    search(browser, "database");

    assertThat(top(browser)).isEqualTo(before);
    assertThat((Long) browser.js("return document.documentElement.scrollWidth")).isEqualTo(320);
    assertThat(browser.find(".hits").getSize().getWidth()).isBetween(280, 320);
  }

  private static long top(Browser browser) {
    return (Long)
        browser.js("return Math.round(document.querySelector('h1').getBoundingClientRect().top)");
  }

  @Test
  void the_page_for_unknown_addresses_names_the_nearest_alerts_and_whom_to_call(Browser browser) {
    browser.forgive("404");
    browser.open(lyingInItsFolder().address("alerts/ApiCrashLoopin/"));
    browser.await("the nearest names", () -> !browser.all(".nearest li").isEmpty());

    WebElement nearest = browser.all(".nearest a").get(0);
    assertThat(nearest.getText()).isEqualTo("ApiCrashLooping");
    assertThat(nearest.getAttribute("href")).endsWith("/site/alerts/ApiCrashLooping/");
    assertThat(browser.find(".contacts").getText()).contains("Operations");
  }

  /** The example, whose catalog says where these tests serve it. */
  private static Portal lyingInItsFolder() {
    Workspace orion = Examples.read(Examples.FOLDER.resolve("orion"));
    Publication made = SiteComposer.compose(orion.runbooks(), orion.alertRules());
    return Portal.of(
        new Publication(
            made.title(),
            made.about(),
            "https://runbooks.example.com/site/",
            made.edition(),
            made.pages(),
            made.menu(),
            made.tables(),
            made.files(),
            made.badges(),
            made.search()));
  }
}
