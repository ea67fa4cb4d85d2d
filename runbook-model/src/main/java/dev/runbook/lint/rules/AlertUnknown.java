package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.AlertClaim;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A runbook that answers an alert which no rule raises. */
final class AlertUnknown implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "runbooks/alert-unknown",
          Severity.WARNING,
          "A runbook names an alert that no alert rule defines");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    boolean elsewhere = workspace.runbooks().catalog().alerts().elsewhere();
    if (elsewhere || !workspace.alertRulesWhole()) {
      return;
    }
    Set<String> defined =
        workspace.alertRules().stream()
            .map(rule -> rule.alert())
            .collect(Collectors.toCollection(TreeSet::new));
    Guesses guesses = new Guesses(defined);
    workspace.runbooks().claims().stream()
        .filter(RunbookSet.Claim::needsRule)
        .map(RunbookSet.Claim::alert)
        .filter(claim -> isUnknown(claim, defined))
        .map(claim -> finding(claim, guesses))
        .forEach(findings);
  }

  private static boolean isUnknown(AlertClaim claim, Set<String> defined) {
    return claim.isPattern()
        ? defined.stream().noneMatch(claim::covers)
        : !defined.contains(claim.name().value());
  }

  private static Diagnostic finding(AlertClaim claim, Guesses guesses) {
    String name = claim.name().value();
    String message =
        claim.isPattern()
            ? "the pattern `%s` matches no alert of any rule".formatted(name)
            : "no alert rule defines `%s`".formatted(name);
    return Diagnostic.of(INFO, claim.name().location(), message)
        .withHint(
            guesses
                .question(name)
                .orElse(
                    "leave it out, or write its rule; `source:` says that something else raises it, `status: retired` that it is gone"));
  }
}
