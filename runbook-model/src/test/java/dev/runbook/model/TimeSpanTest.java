package dev.runbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Location;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

  private static final Location HERE = new Location("a.yaml", 3, 7, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "45s,PT45S",
    "30m,PT30M",
    "48h,PT48H",
    "2d,PT48H",
    "1w,PT168H",
    "0m,PT0S",
    "007s,PT7S"
  })
  void a_number_and_a_unit_are_a_span(String text, Duration expected) {
    TimeSpan span = TimeSpan.parse(text, HERE).orElseThrow();

    assertThat(span.duration()).isEqualTo(expected);
    assertThat(span.text()).isEqualTo(text);
    assertThat(span.location()).isEqualTo(HERE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "30", "30 m", "1.5h", "-1h", "1y", "1h30m", "٣m"})
  void anything_else_is_none(String text) {
    assertThat(TimeSpan.parse(text, HERE)).isEmpty();
  }

  @Test
  void a_number_that_is_too_long_is_a_very_long_time_and_no_failure() {
    TimeSpan span = TimeSpan.parse("9".repeat(40) + "w", HERE).orElseThrow();

    assertThat(span.duration()).isEqualTo(Duration.ofDays(7 * 999_999_999L));
  }
}
