package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class FirstViewTest {

  @Test
  void the_files_counted_are_those_that_a_browser_asks_for(Browser browser) {
    Portal portal = Portal.of("orion");
    String page = "runbooks/database-down";
    List<String> counted =
        FirstView.files(portal, page).stream().map(f -> f.getFileName().toString()).toList();
    browser.open(portal.http(page));
    browser.await("every file", () -> browser.requests().size() >= counted.size());

    assertThat(browser.requests())
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .map(name -> name.isEmpty() ? "index.html" : name)
        .hasSameElementsAs(counted);
  }
}
