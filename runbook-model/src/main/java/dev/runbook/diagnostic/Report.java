package dev.runbook.diagnostic;

import java.util.List;

/**
 * The outcome of one run, ready to be rendered.
 *
 * @param diagnostics the findings in the order in which they are reported
 * @param summary what was seen and found
 * @param source the text that the findings point into
 */
public record Report(List<Diagnostic> diagnostics, Summary summary, SourceText source) {

  /** Sorts the findings. */
  public Report {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }

  /**
   * Tells whether a gate should fail.
   *
   * @param level the mildest severity that fails it
   * @return true if a finding is that bad or worse
   */
  public boolean failsOn(Severity level) {
    return diagnostics.stream().anyMatch(d -> d.severity().isAtLeast(level));
  }
}
