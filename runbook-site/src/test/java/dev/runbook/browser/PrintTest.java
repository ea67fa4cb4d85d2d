package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On paper everything is open, dark on white, and addresses are written out. */
@BrowserTest
class PrintTest {

  private static final String UNSEEN =
      """
      return [...document.querySelectorAll(
          "main :is(.step, .item, .choice, .first, pre, td, .prose p, .callout)")]
        .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
        .map(e => e.className + ": " + e.textContent.trim().slice(0, 60));
      """;

  private static final String UNWRITTEN =
      """
      return [...document.querySelectorAll("main a[href^=http]")]
        .filter(a => a.checkVisibility())
        .filter(a => getComputedStyle(a, "::after").content
          !== JSON.stringify(" (" + a.getAttribute("href") + ")"))
        .map(a => a.getAttribute("href"));
      """;

  private static final String PAPER =
      """
      return [getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector("h1")).color,
        getComputedStyle(document.querySelector("pre")).whiteSpaceCollapse,
        getComputedStyle(document.querySelector("pre")).textWrapMode];
      """;

  static List<Portal> portals() {
    return List.of(Portal.of("orion"), Portal.of("aether"), Portal.everyKey());
  }

  @ParameterizedTest
  @MethodSource("portals")
  void everything_is_open_and_every_address_written_out(Portal portal, Browser browser) {
    for (String page : PageKinds.of(portal)) {
      browser.dark();
      browser.open(portal.http(page));
      browser.js("document.querySelectorAll('.fold, .open-all').forEach(b => b.click())");
      browser.print();

      assertThat((List<?>) browser.js(UNSEEN)).as(page + " hides").isEmpty();
      assertThat((List<?>) browser.js(UNWRITTEN)).as(page + " does not write out").isEmpty();
      browser.screen();
    }
  }

  @ParameterizedTest
  @MethodSource("portals")
  void a_page_is_black_on_white_and_no_command_is_cut(Portal portal, Browser browser) {
    String runbook =
        PageKinds.of(portal).stream().filter(p -> p.startsWith("runbooks/")).findFirst().get();
    browser.dark();
    browser.print();
    browser.open(portal.http(runbook));

    assertThat(browser.js(PAPER))
        .isEqualTo(List.of("rgb(255, 255, 255)", "rgb(0, 0, 0)", "preserve", "wrap"));
  }
}
