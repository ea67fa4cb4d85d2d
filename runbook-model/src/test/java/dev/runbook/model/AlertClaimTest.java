package dev.runbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertClaimTest {

  @ParameterizedTest
  @CsvSource({
    "Disk*, Disk, true",
    "Disk*, DiskFull, true",
    "Disk*, MyDisk, false",
    "*Full, DiskFull, true",
    "*Full, DiskFuller, false",
    "Pool*Saturated, PoolApiSaturated, true",
    "Pool*Saturated, PoolSaturated, true",
    "Pool*Saturated, PoolSaturatedNot, false",
    "*, anything, true",
    "a**b, ab, true",
    "a*b*c, aXbYbZc, true",
    "a*b*c, aXcYb, false",
    "DiskFull, DiskFull, true",
    "DiskFull, Disk, false",
    "disk*, DiskFull, false",
    "Disk.ull, DiskFull, false",
  })
  void a_pattern_covers_what_matches_as_a_whole(String pattern, String alert, boolean covered) {
    assertThat(claim(pattern, true).covers(alert)).isEqualTo(covered);
  }

  @Test
  void a_name_covers_itself_only_even_with_a_star_in_it() {
    assertThat(claim("Disk*", false).covers("DiskFull")).isFalse();
    assertThat(claim("Disk*", false).covers("Disk*")).isTrue();
  }

  @Test
  @Timeout(10)
  void a_pattern_of_many_stars_does_not_take_for_ever() {
    String pattern = "a*".repeat(200) + "b";

    assertThat(claim(pattern, true).covers("a".repeat(5_000))).isFalse();
  }

  private static AlertClaim claim(String name, boolean isPattern) {
    Location here = Location.startOf("a.yaml");
    return new AlertClaim(
        new Located<>(name, here),
        isPattern,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        here);
  }
}
