package dev.runbook.maven;

import dev.runbook.alerting.AlertingRules;
import dev.runbook.diagnostic.Report;
import dev.runbook.lint.AlertTable;
import dev.runbook.lint.rules.Workspace;
import java.util.Optional;
import java.util.Set;

/**
 * What the goal {@code alerts} has to say: every alert that was read, and what was not.
 *
 * @param table the table, unless there was nothing to check or not one alert could be read
 * @param errors what could not be read, if there is such a thing
 * @param whole whether it is certain that the table lacks nothing; if not, the goal must not pass,
 *     for half a table looks like a whole one
 */
record AlertListing(Optional<String> table, Optional<Report> errors, boolean whole) {

  /**
   * Lists what was read.
   *
   * <p>A rule without a name ({@code alerts/name-missing}) is told like every other error, but
   * takes nothing from the table beside it: that rule was read, and there is no name under which it
   * could have a line. That the file is wrong all the same is for the goal {@code lint} to fail. An
   * error in a runbook does count, for it may hide who answers an alert, which is the last column.
   *
   * @param workspace all that was read
   * @param named the places that the user has named, as findings show them
   * @return the table and the errors
   */
  static AlertListing of(Workspace workspace, Set<String> named) {
    Optional<Report> errors = Obstacles.toTable(workspace, named);
    if (errors.isEmpty()) {
      return new AlertListing(Optional.of(AlertTable.render(workspace)), errors, true);
    }
    if (workspace.alertRules().isEmpty() || Obstacles.areOfSetUp(errors.get())) {
      return new AlertListing(Optional.empty(), errors, false);
    }
    boolean whole =
        errors.get().diagnostics().stream()
            .allMatch(error -> error.rule().equals(AlertingRules.NAME_MISSING.id()));
    return new AlertListing(Optional.of(AlertTable.render(workspace)), errors, whole);
  }
}
