package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How many findings there are of each severity, in words. */
final class Counts {

  private Counts() {}

  /**
   * Counts findings.
   *
   * @param report the outcome of a run
   * @return such as "2 errors, 1 warning"; severities without a finding are left out
   */
  static String of(Report report) {
    return Arrays.stream(Severity.values())
        .map(severity -> of(report, severity))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String of(Report report, Severity severity) {
    long count = report.diagnostics().stream().filter(d -> d.severity() == severity).count();
    String noun = severity == Severity.INFO ? "note" : severity.label();
    return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s");
  }
}
