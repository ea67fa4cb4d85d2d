package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.load.Coverage.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCountTest {

  @ParameterizedTest
  @CsvSource({"0, 7, 0", "1, 2, 33", "999, 1, 99", "200000, 1, 99", "5, 0, 100"})
  void percents_are_rounded_down_so_that_a_hundred_means_all(int live, int none, int percent) {
    assertThat(new CoverageCount(Map.of(State.LIVE, live, State.NONE, none)).percent())
        .hasValue(percent);
  }

  @Test
  void without_an_alert_there_is_no_share() {
    assertThat(CoverageCount.of(List.of()).percent()).isEmpty();
  }

  @Test
  void every_state_has_a_number() {
    Coverage.Alert nowhere = new Coverage.Alert("A", Optional.empty(), Optional.empty());
    CoverageCount count = CoverageCount.of(List.of(nowhere));

    assertThat(count.byState()).containsOnlyKeys(State.values()).containsEntry(State.NONE, 1);
    assertThat(count.alerts()).isEqualTo(1);
  }
}
