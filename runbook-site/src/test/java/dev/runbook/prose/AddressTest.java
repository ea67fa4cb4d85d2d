package dev.runbook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a?b=c&d=%20#e",
        "HTTP://example.com",
        "mailto:ops@example.com",
        "docs/pooling.md#limits",
        "../up.md",
        "/rooted",
        "#anchor",
        "?q=1:2",
        "http://[2001:db8::1]:8080/a",
      })
  void web_mail_and_relative_addresses_stay_as_they_are(String address) {
    assertThat(Address.safe(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " java\tscript\n:alert(1)",
        "\u0001javascript:alert(1)",
        "java\u200bscript:alert(1)",
        "javascript%3Aalert(1)",
        "%6aavascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://example.com/x",
        "//evil.example.com",
        "/\\evil.example.com",
        "\\\\evil.example.com",
        "%2f%2fevil.example.com",
        "https:evil.example.com",
        "https:///evil",
        "mailto:",
        "",
        "  ",
      })
  void every_other_address_is_dropped(String address) {
    assertThat(Address.safe(address)).isEmpty();
  }

  @Test
  void brackets_quotes_and_blanks_are_encoded() {
    assertThat(Address.safe("https://example.com/a b(c)<d>\"e\"é"))
        .contains("https://example.com/a%20b%28c%29%3cd%3e%22e%22%c3%a9");
  }

  @Test
  void what_may_stand_only_once_or_only_in_the_host_is_encoded_elsewhere() {
    assertThat(Address.safe("https://graphs.example.com/d?from=[now]#panel=[1]#2"))
        .contains("https://graphs.example.com/d?from=%5bnow%5d#panel=%5b1%5d%232");
  }

  @Test
  void a_percent_sign_that_begins_no_escape_is_one() {
    assertThat(Address.safe("https://example.com/?a=90%&b=%zz&c=%41"))
        .contains("https://example.com/?a=90%25&b=%25zz&c=%41");
  }
}
