package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.support.SiteLinksCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without scripts every page says all that it has to say, and its commands can be selected. */
@BrowserTest
class WithoutScriptsTest {

  /**
   * What has words of its own and does not show them, but for marks and for what scripts bring to
   * life.
   */
  private static final String UNSEEN =
      """
      const alive = "nav, .anchor, .progress, .clock, .answers, button, select, option, label, kbd, .field, .fields, [role], [popover], dialog, svg";
      return [...document.querySelectorAll("main *")]
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
        .filter(e => !e.closest(alive) && !e.closest("details:not([open])"))
        .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
        .map(e => e.tagName + "." + e.className + " in " + e.parentElement.className + ": "
          + e.textContent.trim().slice(0, 60));
      """;

  /** Commands that cannot be selected as they are to be typed. */
  private static final String UNSELECTABLE =
      """
      return [...document.querySelectorAll("main pre > code")].filter(code => {
        getSelection().selectAllChildren(code);
        return String(getSelection()).trimEnd() !== code.textContent.trimEnd();
      }).map(code => code.textContent + " gives " + (getSelection().selectAllChildren(code), getSelection()));
      """;

  static List<Portal> portals() {
    return Portal.all();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void all_that_a_page_says_is_seen_and_can_be_selected(Portal portal, Browser browser) {
    browser.withoutScripts();
    for (String page : PageKinds.of(portal)) {
      browser.open(portal.file(page));
      assertThat((List<?>) browser.js(UNSEEN)).as(page + " hides").isEmpty();
      assertThat((List<?>) browser.js(UNSELECTABLE)).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("portals")
  void every_link_leads_somewhere(Portal portal) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(portal.folder())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            portal.folder().relativize(path).toString().replace('\\', '/'),
            Files.readAllBytes(path));
      }
    }
    assertThat(SiteLinksCheck.problems(files)).isEmpty();
  }
}
