package dev.runbook.diagnostic;

import java.util.List;

/**
 * The outcome of one run, ready to be rendered.
 *
 * @param diagnostics the findings in the order in which they are reported
 * @param summary what was seen and found
 * @param source the text that the findings point into
 * @param silenced the findings that were made and do not count, in the same order
 * @param subjects what was looked at one by one, the alerts, in the order of their places
 * @param rules the rules that were looked for, in the order of the documentation
 */
public record Report(
    List<Diagnostic> diagnostics,
    Tally summary,
    SourceText source,
    List<Silenced> silenced,
    List<Subject> subjects,
    List<RuleInfo> rules) {

  /** Sorts what is reported. */
  public Report {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
    silenced = silenced.stream().sorted().distinct().toList();
    subjects = subjects.stream().sorted().distinct().toList();
    rules = List.copyOf(rules);
  }

  /**
   * An outcome of which nothing but its findings is known.
   *
   * @param diagnostics the findings
   * @param summary what was seen and found
   * @param source the text that the findings point into
   */
  public Report(List<Diagnostic> diagnostics, Tally summary, SourceText source) {
    this(diagnostics, summary, source, List.of(), List.of(), List.of());
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
