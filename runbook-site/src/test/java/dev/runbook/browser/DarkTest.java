package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who has asked for dark pages gets them, whole. */
@BrowserTest
class DarkTest {

  /** How bright the page and its text are, from 0 to 255. */
  private static final String BRIGHTNESS =
      """
      const of = color => {
        const [r, g, b] = color.match(/[\\d.]+/g).map(Number);
        return Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b);
      };
      const page = document.querySelector(arguments[0]);
      return of(getComputedStyle(document.body).backgroundColor) * 1000
        + of(getComputedStyle(page).color);
      """;

  private static final String PAGE = "runbooks/database-down";

  @Test
  void a_page_is_dark_on_light_or_light_on_dark(Browser browser) {
    Portal portal = Portal.of("orion");
    browser.light();
    browser.open(portal.http(PAGE));
    for (String part : new String[] {"h1", ".first", "pre", "main a[href]"}) {
      browser.light();
      long light = (Long) browser.js(BRIGHTNESS, part);
      browser.dark();
      long dark = (Long) browser.js(BRIGHTNESS, part);

      assertThat(light / 1000).as("the page, light").isGreaterThan(220);
      assertThat(light % 1000).as(part + ", light").isLessThan(120);
      assertThat(dark / 1000).as("the page, dark").isLessThan(60);
      assertThat(dark % 1000).as(part + ", dark").isGreaterThan(120);
    }
  }
}
