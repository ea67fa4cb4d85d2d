package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Silenced;
import java.util.List;

/**
 * What has become of the findings of a run.
 *
 * @param counting those that count, at the severity that they have in this run
 * @param silenced those that do not count
 */
public record Verdict(List<Diagnostic> counting, List<Silenced> silenced) {

  /** Copies the lists. */
  public Verdict {
    counting = List.copyOf(counting);
    silenced = List.copyOf(silenced);
  }
}
