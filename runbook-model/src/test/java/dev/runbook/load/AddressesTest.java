package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", ".git", "a/b", "a b", "a\\b", "a\n", "ä", "%2e", "a?b", "a#b"})
  void a_name_that_would_need_escapes_is_no_part_of_an_address(String name) {
    assertThat(Addresses.isPathSegment(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DiskFull", "disk-full", "job:up:rate5m", "A1.b", "_x", "5xx"})
  void other_names_are(String name) {
    assertThat(Addresses.isPathSegment(name)).isTrue();
  }

  @Test
  void an_alert_is_read_back_from_the_path_of_its_page_alone() {
    assertThat(Addresses.alertIn(Addresses.alert("DiskFull"))).contains("DiskFull");
    assertThat(Addresses.alertIn(Addresses.runbook("DiskFull"))).isEmpty();
    assertThat(Addresses.alertIn(Addresses.HOME)).isEmpty();
  }
}
