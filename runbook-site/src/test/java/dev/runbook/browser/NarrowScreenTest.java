package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.output.FileTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At 320 pixels a page scrolls down, never sideways; long commands scroll in their boxes. */
@BrowserTest
class NarrowScreenTest {

  /** How far the page can be scrolled to the right, and what reaches out. */
  private static final String OVERHANG =
      """
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      if (over <= 0) return "";
      const guilty = [...document.querySelectorAll("body *")]
        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 5).map(e => e.tagName + "." + e.className);
      return over + " px: " + guilty.join(", ");
      """;

  static List<Portal> portals() {
    return Portal.all();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void no_kind_of_page_scrolls_sideways(Portal portal, Browser browser) {
    List<String> wide = new ArrayList<>();
    browser.narrow();
    for (URI page : PageKinds.addresses(portal)) {
      browser.open(page);
      Object overhang = browser.js(OVERHANG);
      if (!"".equals(overhang)) {
        wide.add(page + ": " + overhang);
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void retired_runbooks_and_former_addresses_are_kinds_of_pages(Browser browser) {
    List<URI> pages = PageKinds.addresses(Portal.everyKey());
    List<String> titles = new ArrayList<>();
    for (URI page : pages) {
      browser.open(page);
      titles.add(browser.find("main").getText());
      assertThat(browser.driver().getCurrentUrl()).isEqualTo(page.toString());
    }

    assertThat(titles)
        .anyMatch(text -> text.contains("This runbook is retired"))
        .anyMatch(text -> text.contains("This alert has another address now"))
        .anyMatch(text -> text.contains("This runbook has another address now"))
        .anyMatch(text -> text.contains("This guide has another address now"));
  }

  @Test
  void the_page_for_unknown_addresses_does_not_scroll_sideways(Browser browser) {
    browser.forgive("404");
    browser.narrow();
    browser.open(Portal.of("orion").address("alerts/NoSuchAlert/"));

    assertThat(browser.js(OVERHANG)).isEqualTo("");
  }

  @Test
  void a_page_that_is_too_wide_is_found(Browser browser) {
    FileTree tree = new FileTree();
    tree.add(
        "index.html",
        "<!doctype html><html lang=en><title>t</title><link rel=icon href='data:,'>"
            + "<meta name=viewport content='width=device-width'>"
            + "<pre class=wide>"
            + "x".repeat(200)
            + "</pre>");
    browser.narrow();
    browser.open(Portal.of(tree).http(""));

    assertThat((String) browser.js(OVERHANG)).contains("px: ");
  }
}
