package dev.runbook.load;

import dev.runbook.load.Coverage.State;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many alerts lead to what.
 *
 * @param byState the number of alerts of each state, none left out, the best state first
 */
public record CoverageCount(Map<State, Integer> byState) {

  /** Copies the numbers, and puts nought where there are none. */
  public CoverageCount {
    Map<State, Integer> whole = new EnumMap<>(State.class);
    for (State state : State.values()) {
      whole.put(state, byState.getOrDefault(state, 0));
    }
    byState = Collections.unmodifiableMap(whole);
  }

  /**
   * Counts alerts.
   *
   * @param alerts the alerts
   * @return how many of them lead to what
   */
  public static CoverageCount of(Collection<Coverage.Alert> alerts) {
    Map<State, Integer> byState = new EnumMap<>(State.class);
    alerts.forEach(alert -> byState.merge(alert.state(), 1, Integer::sum));
    return new CoverageCount(byState);
  }

  /**
   * The number of alerts in a state.
   *
   * @param state the state
   * @return how many there are, often nought
   */
  public int of(State state) {
    return byState.getOrDefault(state, 0);
  }

  /** {@return the number of all alerts} */
  public int alerts() {
    return byState.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The share of the alerts that lead to a live runbook.
   *
   * @return whole percents, rounded down, so that 100 means all; empty if there is no alert, for
   *     then nothing has been covered
   */
  public OptionalInt percent() {
    return alerts() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) (of(State.LIVE) * 100L / alerts()));
  }
}
