package dev.runbook.page;

import dev.runbook.block.StatusBadge;
import dev.runbook.block.StatusBadge.Tone;
import dev.runbook.load.CoverageCount;
import java.util.OptionalInt;

/** The share of alerts with a live runbook in a word, to be shown wherever somebody likes. */
final class CoverageBadge {

  private static final int FAIR = 50;
  private static final int ALL = 100;

  private CoverageBadge() {}

  static StatusBadge of(CoverageCount count) {
    OptionalInt percent = count.percent();
    String value = percent.isEmpty() ? "no alerts" : percent.getAsInt() + " %";
    return new StatusBadge("coverage", "alerts with a live runbook", value, tone(percent));
  }

  private static Tone tone(OptionalInt percent) {
    if (percent.isEmpty()) {
      return Tone.NONE;
    }
    int value = percent.getAsInt();
    return value == ALL ? Tone.GOOD : value >= FAIR ? Tone.FAIR : Tone.POOR;
  }
}
