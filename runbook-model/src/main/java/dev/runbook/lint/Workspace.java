package dev.runbook.lint;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.SourceText;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import java.util.List;

/**
 * All that a run has read: what rules look at.
 *
 * @param runbooks the runbooks and their catalog
 * @param alertRules the alert rules, ordered by file and line
 * @param siteMap the addresses that the site will have
 * @param files how many files were read
 * @param problems everything that was wrong on the way here
 * @param source the text of the files
 */
public record Workspace(
    RunbookSet runbooks,
    List<AlertRule> alertRules,
    SiteMap siteMap,
    int files,
    List<Diagnostic> problems,
    SourceText source) {

  /** Copies the lists. */
  public Workspace {
    alertRules = List.copyOf(alertRules);
    problems = List.copyOf(problems);
  }
}
