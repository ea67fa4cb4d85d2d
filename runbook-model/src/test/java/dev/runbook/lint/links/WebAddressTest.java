package dev.runbook.lint.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @Test
  void parts_are_taken_apart_as_written() {
    assertThat(WebAddress.of("HTTPS://me@Example.COM:8443/a%20b/?q=1#frag?x"))
        .contains(new WebAddress(true, "example.com", "8443", "/a%20b/", "frag?x"));
    assertThat(WebAddress.of("http://[2001:db8::1]:80?q#"))
        .contains(new WebAddress(false, "[2001:db8::1]", "", "/", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://Example.com/x", "https://example.com:443", "https://example.com?q#f"})
  void scheme_case_and_usual_port_do_not_change_the_host(String url) {
    WebAddress site = WebAddress.of("https://example.com/").orElseThrow();

    assertThat(WebAddress.of(url)).hasValueSatisfying(a -> assertThat(a.isOnHostOf(site)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.com/", "example.com", "https:///x", "/x", "", "http:/x"})
  void what_is_no_web_address_has_no_parts(String url) {
    assertThat(WebAddress.of(url)).isEmpty();
  }
}
