package dev.runbook.maven;

import java.util.List;

/** Parameters that hold lists: elements in a POM, commas on the command line. */
final class Lists {

  private Lists() {}

  /**
   * The entries that say something.
   *
   * @param values the values that Maven hands over, which keep the blanks around a comma
   * @return the values without blanks at their ends, and without empty ones
   */
  static List<String> entries(List<String> values) {
    return values.stream()
        .filter(value -> value != null)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
