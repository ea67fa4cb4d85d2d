package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class HomePageTest {

  static Stream<URI> homes() {
    Portal portal = Portal.of("quickstart");
    return Stream.of(portal.file(""), portal.http(""));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void the_home_page_opens_from_a_disk_and_from_a_server(URI home, Browser browser) {
    browser.open(home);

    assertThat(browser.find("h1").getText()).isEqualTo("Quickstart runbooks");
    assertThat(browser.requests()).contains(home.toString()).anyMatch(r -> r.endsWith(".css"));
  }
}
