package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.AlertClaim;
import java.util.function.Consumer;

/** A runbook with a pattern for alerts that fits none. */
final class PatternUnmatched implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "runbooks/pattern-unmatched",
          Severity.WARNING,
          "A runbook has a pattern that fits no alert of any rule");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    new DefinedAlerts(workspace)
        .missing(true).stream().map(claim -> finding(claim.alert())).forEach(findings);
  }

  private static Diagnostic finding(AlertClaim claim) {
    return Diagnostic.of(
            INFO,
            claim.name().location(),
            "the pattern `%s` matches no alert of any rule".formatted(claim.name().value()))
        .withHint(
            "`*` stands for any characters, and upper and lower case differ; leave it out if its alerts are gone");
  }
}
