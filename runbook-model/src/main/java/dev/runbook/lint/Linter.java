package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.diagnostic.Subject;
import dev.runbook.diagnostic.Summary;
import dev.runbook.lint.rules.CrossChecks;
import dev.runbook.lint.rules.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the rules over what was read. */
public final class Linter {

  private Linter() {}

  /**
   * Checks a workspace with every rule.
   *
   * @param workspace all that was read
   * @param settings how the rules are weighed; problems on the way to the workspace belong to rules
   *     too and are weighed alike
   * @return every finding that is not turned off, and what was seen
   */
  public static Report lint(Workspace workspace, LintSettings settings) {
    List<Diagnostic> found = new ArrayList<>(workspace.problems());
    CrossChecks.all().forEach(rule -> rule.check(workspace, found::add));
    List<Diagnostic> weighed =
        found.stream().flatMap(finding -> weigh(finding, settings)).distinct().toList();
    return report(workspace, weighed);
  }

  /**
   * The outcome of a run that looks at nothing but these findings.
   *
   * @param workspace all that was read
   * @param findings the findings, in any order
   * @return the findings, and what was seen
   */
  public static Report report(Workspace workspace, List<Diagnostic> findings) {
    List<Subject> subjects =
        workspace.alertRules().stream()
            .map(rule -> new Subject(rule.alert(), rule.location()))
            .toList();
    return new Report(
        findings,
        summary(workspace, findings),
        workspace.source(),
        List.of(),
        subjects,
        Rules.all());
  }

  private static Stream<Diagnostic> weigh(Diagnostic finding, LintSettings settings) {
    return settings.severity(finding.rule(), finding.severity()).stream()
        .map(finding::withSeverity);
  }

  private static Summary summary(Workspace workspace, List<Diagnostic> findings) {
    long links =
        workspace.alertRules().stream()
            .filter(rule -> workspace.runbookUrl(rule).isPresent())
            .count();
    int ofPages = workspace.runbooks().pages().stream().mapToInt(page -> page.links().size()).sum();
    return new Summary(
        workspace.files(),
        workspace.runbooks().runbooks().size(),
        workspace.alertRules().size() + (int) raisedElsewhere(workspace),
        (int) links + ofPages,
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        0,
        0);
  }

  /** Alerts of which there is no more to see than their names. */
  private static long raisedElsewhere(Workspace workspace) {
    return workspace.runbooks().namedAlerts().stream()
        .filter(claim -> claim.alert().origin().isPresent())
        .count();
  }

  private static int count(List<Diagnostic> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
