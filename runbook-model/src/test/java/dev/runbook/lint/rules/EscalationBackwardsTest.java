package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscalationBackwardsTest {

  private static final String RULE = "catalog/escalation-backwards";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{notify: web}, {notify: web, after: 15m}, {notify: web, after: 30m}",
        "{notify: web, after: 15m}, {notify: web, after: 15m}",
        "{notify: web, after: 60m}, {notify: web, after: 1h}, {notify: web, after: 3600s}",
        "{notify: web, after: 30m}, {raise: sev1}, {notify: web, after: 1h}",
      })
  void times_that_grow_or_stay_are_fine(String levels) {
    assertThat(policy(levels).marks()).isEmpty();
  }

  @Test
  void lengths_are_compared_and_not_numbers() {
    Folder folder = policy("{notify: web, after: 2h}, {notify: web, after: 90m}");

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "level 2 comes after `90m`, earlier than level 1, which comes after `2h`");
              assertThat(finding.hint().orElseThrow()).startsWith("`after` counts from the alert");
            });
  }

  @Test
  void a_level_without_a_time_hides_nothing() {
    Folder folder = policy("{notify: web, after: 30m}, {raise: sev1}, {raise: sev2, after: 10m}");

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("level 3 comes after `10m`"));
  }

  @Test
  void what_follows_from_the_first_slip_is_not_reported() {
    assertThat(
            policy("{notify: web, after: 9h}, {notify: web, after: 1h}, {notify: web, after: 2h}")
                .findings(RULE))
        .hasSize(1);
  }

  private Folder policy(String levels) {
    return Folder.small(base)
        .change(
            "runbooks/catalog.yaml",
            "severities:",
            "teams: {web: {}}\nescalation: {first: {levels: [" + levels + "]}}\nseverities:");
  }
}
