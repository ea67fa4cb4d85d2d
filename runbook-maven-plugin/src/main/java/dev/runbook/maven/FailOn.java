package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;

/** The mildest finding that fails the build: the words of {@code runbook.failOn}. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /**
   * Tells whether a build must fail.
   *
   * @param report the outcome of its run
   * @return true if a finding is as bad as this level or worse
   */
  boolean fails(Report report) {
    return switch (this) {
      case ERROR -> report.failsOn(Severity.ERROR);
      case WARNING -> report.failsOn(Severity.WARNING);
      case INFO -> report.failsOn(Severity.INFO);
      case NEVER -> false;
    };
  }
}
