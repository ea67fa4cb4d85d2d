package dev.runbook.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.browser.Browser;
import dev.runbook.browser.BrowserTest;
import dev.runbook.browser.Portal;
import dev.runbook.support.EveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages full of attacks are opened in a browser, touched and searched: nothing runs, nothing is
 * asked for elsewhere. What runs says so on the console, which the browser complains of.
 */
@BrowserTest
class AttackInBrowserTest {

  private static final String ALARM = "window.alarm = () => console.error('ALARM');";

  /** Whatever waits to be touched is touched. */
  private static final String TOUCH =
      """
      for (const e of document.querySelectorAll("main *")) {
        for (const type of ["mouseover", "focus", "toggle", "click"]) {
          if (type !== "click" || !e.closest("a")) e.dispatchEvent(new MouseEvent(type));
        }
      }
      return Object.keys(window).includes("alarm");
      """;

  /** Each time other attacks stand in a field. */
  @ParameterizedTest
  @ValueSource(ints = {0, 41, 83})
  void nothing_runs_and_nothing_leaves_the_origin(int first, Browser browser) throws IOException {
    List<String> attacks = new ArrayList<>(Attacks.all());
    Collections.rotate(attacks, -first);
    String yaml = TextFields.yaml(TextFields.find().take(attacks));
    Portal portal = Portal.of(EveryKey.compose(yaml));
    browser.onNewPages(ALARM);

    int pages = 0;
    try (Stream<Path> files = Files.walk(portal.folder())) {
      for (Path file : files.filter(f -> f.endsWith("index.html")).sorted().toList()) {
        String path = portal.folder().relativize(file.getParent()).toString();
        browser.open(portal.http(path));
        assertThat(browser.js(TOUCH)).isEqualTo(true);
        pages++;
      }
    }
    assertThat(pages).isGreaterThan(15);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void an_attack_that_succeeds_is_heard(Browser browser) {
    browser.onNewPages(ALARM);
    browser.open(Portal.sample().http(""));
    browser.js("document.body.append(document.createElement('script'))");
    browser.js("alarm(1)");

    assertThat(browser.complaints()).anyMatch(line -> line.contains("ALARM"));
    browser.forgive("ALARM");
  }
}
