package dev.runbook.diagnostic;

import java.util.Map;

/** What a run saw and what it found, in numbers: each goal counts what it is about. */
public interface Tally {

  /**
   * The numbers for programs.
   *
   * @return each by its name in reports, in the order in which they are shown
   */
  Map<String, Integer> numbers();

  /** {@return the same for people: one line, the last of a report} */
  String line();
}
