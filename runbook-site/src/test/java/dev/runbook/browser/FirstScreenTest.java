package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.examples.Examples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a phone shows of the page that an alert leads to, before anybody scrolls. */
@BrowserTest
class FirstScreenTest {

  private static final int HEIGHT = 740;

  static Stream<Path> examples() {
    return Examples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_page_of_an_alert_shows_the_begin_of_its_first_step(Path example, Browser browser) {
    Portal portal = Portal.of(example.getFileName().toString());
    browser.size(360, HEIGHT, true);
    List<String> below = new ArrayList<>();
    int steps = 0;
    for (String page : PageKinds.all(portal)) {
      if (page.startsWith("alerts/")) {
        browser.open(portal.http(page));
        for (Object top : tops(browser)) {
          steps++;
          if (((Number) top).doubleValue() > fold(browser)) {
            below.add(page + " at " + top);
          }
        }
      }
    }

    assertThat(below).isEmpty();
    assertThat(steps).isPositive();
  }

  /** Where the bar under the thumb begins to cover the page. */
  private static double fold(Browser browser) {
    return HEIGHT - browser.find(".act").getSize().getHeight();
  }

  /** Where the first step begins, if there is one. */
  private static List<?> tops(Browser browser) {
    return (List<?>)
        browser.js(
            "return [...document.querySelectorAll('.step')].slice(0, 1)"
                + ".map(step => step.getBoundingClientRect().top)");
  }
}
