package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.diagnostic.Silenced;
import dev.runbook.diagnostic.SourceText;
import dev.runbook.diagnostic.Subject;
import dev.runbook.diagnostic.Summary;
import dev.runbook.lint.gate.Baseline;
import dev.runbook.lint.gate.Gate;
import dev.runbook.lint.gate.Verdict;
import dev.runbook.lint.rules.CrossChecks;
import dev.runbook.lint.rules.Rule;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Parallel.map(CrossChecks.all(), rule -> findings(rule, workspace)).forEach(found::addAll);
    Gate gate =
        new Gate(
            workspace, Rules.known(), settings.severities(), settings.today(), settings.baseline());
    Optional<SourceFile> baseline = settings.baseline().flatMap(Baseline::file);
    return report(workspace, gate.judge(found), withBaseline(workspace.sources(), baseline));
  }

  private static List<Diagnostic> findings(Rule rule, Workspace workspace) {
    List<Diagnostic> found = new ArrayList<>();
    rule.check(workspace, found::add);
    return found;
  }

  /**
   * The text of a baseline that knows all that a run has found.
   *
   * @param workspace all that was read
   * @param report the outcome of a run with {@link Baseline#ofEverything()}
   * @return the text, with line feeds; nothing if something could not be read, for then the
   *     baseline would know too little
   */
  public static Optional<String> baseline(Workspace workspace, Report report) {
    return Gate.baseline(workspace, Rules.known(), report);
  }

  /** Findings about the baseline show its lines too. */
  private static SourceText withBaseline(SourceText sources, Optional<SourceFile> baseline) {
    return (file, line) ->
        sources
            .line(file, line)
            .or(() -> baseline.filter(b -> b.name().equals(file)).flatMap(b -> b.line(line)));
  }

  /**
   * The outcome of a run that looks at nothing but these findings.
   *
   * @param workspace all that was read
   * @param findings the findings, in any order
   * @return the findings, and what was seen
   */
  public static Report report(Workspace workspace, List<Diagnostic> findings) {
    return report(workspace, new Verdict(findings, List.of()), workspace.sources());
  }

  private static Report report(Workspace workspace, Verdict verdict, SourceText source) {
    List<Subject> subjects =
        workspace.alertRules().stream()
            .map(rule -> new Subject(rule.alert(), rule.location()))
            .toList();
    return new Report(
        verdict.counting(),
        summary(workspace, verdict),
        source,
        verdict.silenced(),
        subjects,
        Rules.all());
  }

  private static Summary summary(Workspace workspace, Verdict verdict) {
    long links =
        workspace.alertRules().stream()
            .filter(rule -> workspace.runbookUrl(rule).isPresent())
            .count();
    int ofPages = workspace.runbooks().pages().stream().mapToInt(page -> page.links().size()).sum();
    return new Summary(
        workspace.sources().count(),
        workspace.runbooks().runbooks().size(),
        workspace.alertRules().size() + (int) raisedElsewhere(workspace),
        (int) links + ofPages,
        count(verdict, Severity.ERROR),
        count(verdict, Severity.WARNING),
        count(verdict, Silenced.By.COMMENT),
        count(verdict, Silenced.By.BASELINE));
  }

  /** Alerts of which there is no more to see than their names. */
  private static long raisedElsewhere(Workspace workspace) {
    return workspace.runbooks().namedAlerts().stream()
        .filter(claim -> claim.alert().origin().isPresent())
        .count();
  }

  private static int count(Verdict verdict, Severity severity) {
    return (int) verdict.counting().stream().filter(f -> f.severity() == severity).count();
  }

  private static int count(Verdict verdict, Silenced.By by) {
    return (int) verdict.silenced().stream().filter(silenced -> silenced.by() == by).count();
  }
}
