package dev.runbook.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.com | https://example.com/",
        "HTTPS://Example.COM:443/A?b=C#d | https://example.com/A?b=C",
        "http://example.com:8080?x=1 | http://example.com:8080/?x=1",
        "https://jane:se@cret@example.com/x | https://example.com/x",
        "https://example.com/a b/ü | https://example.com/a%20b/%C3%BC",
        "https://example.com/a%20b%zz | https://example.com/a%20b%25zz",
        "https://example.com/{id}|https://example.com/%7Bid%7D",
        "https://example.com/a\\b | https://example.com/a/b",
        "https://bücher.example/ | https://xn--bcher-kva.example/",
        "http://[2001:DB8::1]:3000/x | http://[2001:db8::1]:3000/x",
        "https://example.com/😀 | https://example.com/%F0%9F%98%80",
      })
  void an_address_is_read_as_browsers_do(String text, String expected) {
    assertThat(HttpAddress.of(text)).contains(URI.create(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mailto:ops@example.com",
        "ftp://example.com/",
        "//example.com/",
        "runbooks/x.md",
        "https://",
        "https:///x",
        "https://user@/x",
        "https://example.com:http/",
        "https://my_host/",
        "https://a b/",
        "http://[::1/",
      })
  void what_cannot_be_asked_is_no_address(String text) {
    assertThat(HttpAddress.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/y#z | https://example.org/y",
        "//example.org/y | https://example.org/y",
        "/y z | https://example.com/y%20z",
        "y | https://example.com/a/y",
        "../y | https://example.com/y",
        "?q=2 | https://example.com/a/x?q=2",
        "'' | https://example.com/a/x",
        "#top | https://example.com/a/x",
      })
  void a_redirect_starts_from_the_page_that_gave_it(String location, String expected) {
    URI from = URI.create("https://example.com/a/x?q=1");

    assertThat(HttpAddress.of(from, location)).contains(URI.create(expected));
  }

  @Test
  void a_redirect_to_another_program_leads_to_no_address() {
    URI from = URI.create("https://example.com/");

    assertThat(HttpAddress.of(from, "slack://channel")).isEmpty();
    assertThat(HttpAddress.of(from, "mailto:ops@example.com")).isEmpty();
  }
}
