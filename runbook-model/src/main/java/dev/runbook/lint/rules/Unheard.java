package dev.runbook.lint.rules;

import java.util.Comparator;
import java.util.List;

/**
 * Alerts that end alike, and nobody is told.
 *
 * @param severity the value of their label {@code severity}; empty if they have none
 * @param receivers the receivers at which they end, ordered by name
 */
record Unheard(String severity, List<String> receivers) implements Comparable<Unheard> {

  private static final Comparator<Unheard> ORDER =
      Comparator.comparing(Unheard::severity)
          .thenComparing(unheard -> String.join("\n", unheard.receivers()));

  /** Copies the list. */
  Unheard {
    receivers = List.copyOf(receivers);
  }

  /** Which alerts they are, in words. */
  String which() {
    return severity.isEmpty()
        ? "without a label `severity`"
        : "with `severity: %s`".formatted(severity);
  }

  @Override
  public int compareTo(Unheard other) {
    return ORDER.compare(this, other);
  }
}
