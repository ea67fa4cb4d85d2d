package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.output.FileTree;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing on any kind of page, on a phone and on a desktop, light and dark. */
@BrowserTest
class AccessibilityTest {

  private static final String PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";

  static List<Portal> portals() {
    return Portal.all();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void axe_finds_nothing_on_any_kind_of_page(Portal portal, Browser browser) throws IOException {
    Axe axe = new Axe(browser);
    List<String> violations = new ArrayList<>();
    for (URI page : PageKinds.addresses(portal)) {
      violations.addAll(inEveryLook(axe, browser, page));
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void axe_finds_nothing_on_the_page_for_unknown_addresses(Browser browser) throws IOException {
    browser.forgive("404");
    Axe axe = new Axe(browser);

    URI nowhere = Portal.of("orion").address("alerts/NoSuchAlert/");
    assertThat(inEveryLook(axe, browser, nowhere)).isEmpty();
  }

  @Test
  void a_page_that_cannot_be_read_is_found(Browser browser) throws IOException {
    FileTree tree = new FileTree();
    tree.add(
        "index.html",
        "<!doctype html><html><title>t</title><link rel=icon href='data:,'>"
            + "<style>@media (prefers-color-scheme: dark) { p { color: #777 } }</style>"
            + "<body bgcolor=white><main><h1>t</h1><p>grey</p><img src='"
            + PIXEL
            + "'></main>");
    Axe axe = new Axe(browser);

    assertThat(inEveryLook(axe, browser, Portal.of(tree).http("")))
        .anyMatch(line -> line.contains("html-has-lang"))
        .anyMatch(line -> line.contains("image-alt"))
        .anyMatch(line -> line.contains("dark") && line.contains("color-contrast"));
  }

  /** Only colours differ between light and dark. */
  private static List<String> inEveryLook(Axe axe, Browser browser, URI page) {
    List<String> violations = new ArrayList<>();
    for (Runnable size : List.<Runnable>of(browser::phone, browser::desktop)) {
      size.run();
      browser.light();
      browser.open(page);
      String look = browser.js("return innerWidth") + " px";
      axe.violations().forEach(v -> violations.add(page + " (" + look + "): " + v));
      browser.dark();
      axe.violations("color-contrast", "link-in-text-block")
          .forEach(v -> violations.add(page + " (" + look + ", dark): " + v));
    }
    return violations;
  }
}
