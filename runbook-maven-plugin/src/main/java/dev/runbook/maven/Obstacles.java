package dev.runbook.maven;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.Linter;
import dev.runbook.lint.Rules;
import dev.runbook.lint.rules.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps a goal from its work that is not there to check: errors of reading. That something is
 * missing is one of them only where the goal needs it, or somebody has named it.
 */
final class Obstacles {

  private static final String MISSING = "lint/nothing-to-check";

  private Obstacles() {}

  /**
   * What keeps pages from being written.
   *
   * @param workspace all that was read
   * @param named the places that the user has named, as findings show them
   * @return the errors, or empty if there is none
   */
  static Optional<Report> toPages(Workspace workspace, Set<String> named) {
    return of(workspace, workspace.runbooks().runbooks(), named)
        .or(
            () ->
                Optional.of(workspace).filter(Obstacles::isEmpty).map(Obstacles::nothingToPublish));
  }

  /** The lint wants no runbooks where page sets are declared; but pages are made of them. */
  private static boolean isEmpty(Workspace workspace) {
    return workspace.runbooks().documents().isEmpty();
  }

  private static Report nothingToPublish(Workspace workspace) {
    Diagnostic nothing =
        Diagnostic.of(
            Rules.find(MISSING).orElseThrow(),
            Location.startOf("runbooks"),
            "there is neither a runbook nor a guide, so there is nothing to publish");
    return Linter.report(
        workspace,
        List.of(nothing.withHint("write one, or name their folder: -Drunbook.runbooks=FOLDER")));
  }

  /**
   * What keeps the table of alert rules from being printed, or from being whole.
   *
   * @param workspace all that was read
   * @param named the places that the user has named, as findings show them
   * @return the errors, or empty if there is none
   */
  static Optional<Report> toTable(Workspace workspace, Set<String> named) {
    return of(workspace, workspace.alertRules(), named);
  }

  /**
   * Tells whether something was looked for in vain, so that what was read is not what was meant.
   *
   * @param obstacles errors out of here
   * @return true if one of them is about a place that is missing or has nothing to check
   */
  static boolean areOfSetUp(Report obstacles) {
    return obstacles.diagnostics().stream().anyMatch(error -> error.rule().equals(MISSING));
  }

  /**
   * What keeps addresses from being looked for: places that are named and are not there. Whatever
   * else could not be read, the goal {@code lint} tells.
   *
   * @param workspace all that was read
   * @param named the places that the user has named, as findings show them
   * @return the errors, or empty if there is none
   */
  static Optional<Report> toLinks(Workspace workspace, Set<String> named) {
    List<Diagnostic> missing =
        workspace.problems().stream()
            .filter(problem -> problem.rule().equals(MISSING))
            .filter(problem -> named.contains(problem.location().file()))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(Linter.report(workspace, missing));
  }

  /**
   * What keeps runbooks from being stamped: a rule that is missing would be stamped as gone.
   *
   * @param workspace all that was read
   * @return the errors, or empty if there is none
   */
  static Optional<Report> toReview(Workspace workspace) {
    return of(workspace, List.of(), Set.of());
  }

  private static Optional<Report> of(Workspace workspace, Collection<?> needed, Set<String> named) {
    List<Diagnostic> errors =
        workspace.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .filter(
                problem ->
                    !problem.rule().equals(MISSING)
                        || needed.isEmpty()
                        || named.contains(problem.location().file()))
            .toList();
    return errors.isEmpty() ? Optional.empty() : Optional.of(Linter.report(workspace, errors));
  }
}
