package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which findings count, and how much. */
public final class Gate {

  private final Map<String, Optional<Severity>> commandLine;

  /**
   * Sets a gate up.
   *
   * @param commandLine severities by the id of the rule, as this run is told; an empty one turns
   *     the rule off
   */
  public Gate(Map<String, Optional<Severity>> commandLine) {
    this.commandLine = Map.copyOf(commandLine);
  }

  /**
   * Decides.
   *
   * @param found every finding of a run, at the severity of its rule
   * @return what has become of them
   */
  public Verdict judge(List<Diagnostic> found) {
    return new Verdict(found.stream().flatMap(this::weigh).distinct().toList(), List.of());
  }

  private Stream<Diagnostic> weigh(Diagnostic finding) {
    return commandLine
        .getOrDefault(finding.rule(), Optional.of(finding.severity()))
        .map(finding::withSeverity)
        .stream();
  }
}
