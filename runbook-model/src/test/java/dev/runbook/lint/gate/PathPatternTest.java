package dev.runbook.lint.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "alerts/api.yaml, alerts/api.yaml",
    "alerts/*.yaml, alerts/api.yaml",
    "alerts/**, alerts/api.yaml",
    "alerts/**, alerts/old/api.yaml",
    "**, alerts/old/api.yaml",
    "**/api.yaml, api.yaml",
    "**/api.yaml, alerts/old/api.yaml",
    "alerts/**/api.yaml, alerts/api.yaml",
    "alerts/**/api.yaml, alerts/a/b/api.yaml",
    "../shared/*, ../shared/a.yaml",
    "al*ts/*a*i*, alerts/api.yaml",
  })
  void fits(String pattern, String path) {
    assertThat(new PathPattern(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "alerts, alerts/api.yaml",
    "alerts/, alerts/api.yaml",
    "alerts/*, alerts/old/api.yaml",
    "*, alerts/api.yaml",
    "alerts/*.yml, alerts/api.yaml",
    "Alerts/**, alerts/api.yaml",
    "**/pi.yaml, alerts/api.yaml",
    "alerts/**/api.yaml, alerts/xapi.yaml",
    "alerts?api.yaml, alerts/api.yaml",
    "alert, alerts",
  })
  void does_not_fit(String pattern, String path) {
    assertThat(new PathPattern(pattern).matches(path)).isFalse();
  }

  @Test
  void a_hostile_pattern_costs_no_more_than_its_length_times_the_paths() {
    assertThat(new PathPattern("*a".repeat(2_000) + "b").matches("a".repeat(4_000))).isFalse();
  }
}
