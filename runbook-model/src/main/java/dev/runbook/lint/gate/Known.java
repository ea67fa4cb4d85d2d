package dev.runbook.lint.gate;

import java.util.Comparator;

/**
 * By what a finding is known again: neither by its line, which moves, nor by its message, which may
 * be worded better.
 *
 * @param rule the id of the rule
 * @param file the file as it is shown to people
 * @param subject the alert or else the runbook that it is about; empty if there is none
 * @param text what stands at the finding; empty if it points at no text
 */
record Known(String rule, String file, String subject, String text) implements Comparable<Known> {

  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::file)
          .thenComparing(Known::rule)
          .thenComparing(Known::subject)
          .thenComparing(Known::text);

  @Override
  public int compareTo(Known other) {
    return ORDER.compare(this, other);
  }
}
