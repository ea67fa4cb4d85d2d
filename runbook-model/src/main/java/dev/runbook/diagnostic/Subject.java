package dev.runbook.diagnostic;

import java.util.Comparator;

/**
 * Something that a run looks at by itself, such as an alert: what a report can count as passed or
 * failed.
 *
 * @param name what it is called
 * @param location the whole of it; findings inside are about it
 */
public record Subject(String name, Location location) implements Comparable<Subject> {

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::location).thenComparing(Subject::name);

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }
}
