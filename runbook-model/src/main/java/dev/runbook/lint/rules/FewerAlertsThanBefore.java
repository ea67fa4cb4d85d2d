package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.Located;
import java.util.function.Consumer;

/** Fewer alert rules than a team knows to have: some of their files were not found. */
final class FewerAlertsThanBefore implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "lint/fewer-alerts-than-before",
          Severity.ERROR,
          "There are fewer alert rules than the catalog says, so some may not have been found");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    int found = workspace.alertRules().size();
    if (isCertain(workspace)) {
      workspace
          .runbooks()
          .catalog()
          .alerts()
          .atLeast()
          .filter(floor -> found < floor.value())
          .ifPresent(floor -> findings.accept(finding(floor, found, workspace)));
    }
  }

  /** What could not be read may hold the others, and has been reported. */
  private static boolean isCertain(Workspace workspace) {
    return workspace.alertRulesWhole()
        || (workspace.alertRules().isEmpty()
            && workspace.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR));
  }

  private static Diagnostic finding(Located<Integer> floor, int found, Workspace workspace) {
    String message =
        "there %s %s, expected at least %s"
            .formatted(
                found == 1 ? "is" : "are",
                found == 1 ? "1 alert rule" : found + " alert rules",
                floor.value());
    String where =
        workspace.alertPlaces().isEmpty()
            ? "they were looked for nowhere, for the catalog says `elsewhere: true`"
            : "they were looked for in `%s`"
                .formatted(String.join("`, `", workspace.alertPlaces()));
    return Diagnostic.of(INFO, floor.location(), message)
        .withHint(where + "\nif the others are gone for good: atLeast: " + found);
  }
}
