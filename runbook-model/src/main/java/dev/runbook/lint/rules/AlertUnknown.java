package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.AlertClaim;
import java.util.List;
import java.util.function.Consumer;

/** A runbook that answers an alert which no rule raises, nor one of a name like it. */
final class AlertUnknown implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "runbooks/alert-unknown",
          Severity.WARNING,
          "A runbook names an alert that no alert rule defines");

  private static final String REMEDY =
      "leave it out, or write its rule; `source:` says that something else raises it, "
          + "`rulesElsewhere: true` that its rule is not in this repository, "
          + "`status: retired` that it is gone";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    DefinedAlerts defined = new DefinedAlerts(workspace);
    List<Claim> missing = defined.missing(false);
    if (missing.isEmpty()) {
      return;
    }
    Guesses renamed = new Guesses(defined.unclaimed());
    Guesses claimed = new Guesses(defined.names());
    missing.stream()
        .filter(claim -> renamed.nearest(claim.alert().name().value()).isEmpty())
        .map(claim -> finding(claim.alert(), claimed))
        .forEach(findings);
  }

  private static Diagnostic finding(AlertClaim claim, Guesses claimed) {
    String name = claim.name().value();
    return Diagnostic.of(
            INFO, claim.name().location(), "no alert rule defines `%s`".formatted(name))
        .withHint(claimed.question(name).map(question -> question + "\n" + REMEDY).orElse(REMEDY));
  }
}
