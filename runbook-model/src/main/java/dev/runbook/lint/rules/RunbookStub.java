package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Runbook.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An alert that is too severe for the unfinished runbook that it has. */
final class RunbookStub implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-stub",
          Severity.ERROR,
          "The severity of an alert demands a live runbook, and the one that it has is a stub");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Ladder ladder = new Ladder(workspace);
    if (ladder.isUnknown()
        || ladder.levels().stream().noneMatch(RunbookStub::demandsMore)
        || workspace.runbooks().claims().stream().noneMatch(RunbookStub::isStub)) {
      return;
    }
    Set<String> ruled = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (AlertRule rule : workspace.alertRules()) {
      String alert = rule.alert();
      ruled.add(alert);
      workspace
          .runbooks()
          .claim(alert)
          .filter(RunbookStub::isStub)
          .flatMap(claim -> ofRule(rule, claim, ladder, workspace.runbooks()))
          .filter(finding -> told.add(alert))
          .ifPresent(findings);
    }
    workspace.runbooks().namedAlerts().stream()
        .filter(RunbookStub::isStub)
        .filter(claim -> !ruled.contains(claim.alert().name().value()))
        .flatMap(claim -> ofClaim(claim, ladder, workspace.runbooks()).stream())
        .forEach(findings);
  }

  private static boolean isStub(Claim claim) {
    return claim.runbook().lifecycle().status() == Status.STUB;
  }

  /** What the rule says of its severity goes before what the runbook says. */
  private static Optional<Diagnostic> ofRule(
      AlertRule rule, Claim claim, Ladder ladder, RunbookSet set) {
    List<SeverityLevel> meant =
        Labels.fixed(rule, Labels.SEVERITY).map(ladder::meaning).orElse(List.of());
    if (meant.isEmpty()) {
      return demanding(claim, ladder, set)
          .map(level -> finding(rule.name().location(), rule.alert(), level, claim));
    }
    return meant.stream().allMatch(RunbookStub::demandsMore)
        ? Optional.of(
            finding(
                rule.label(Labels.SEVERITY).orElseThrow().location(),
                rule.alert(),
                meant.get(0),
                claim))
        : Optional.empty();
  }

  /** An alert that no rule here defines has the severity that its runbook gives it. */
  private static Optional<Diagnostic> ofClaim(Claim claim, Ladder ladder, RunbookSet set) {
    return demanding(claim, ladder, set)
        .map(
            level ->
                finding(
                    claim.alert().name().location(), claim.alert().name().value(), level, claim));
  }

  private static Optional<SeverityLevel> demanding(Claim claim, Ladder ladder, RunbookSet set) {
    return ladder.levels(set.severities(claim)).stream()
        .filter(RunbookStub::demandsMore)
        .findFirst();
  }

  private static boolean demandsMore(SeverityLevel level) {
    return level.demands() == Status.LIVE;
  }

  private static Diagnostic finding(
      Location place, String alert, SeverityLevel level, Claim claim) {
    return Diagnostic.of(
            INFO,
            place,
            "the severity `%s` of the alert `%s` demands a live runbook, and `%s` is a stub"
                .formatted(level.id().value(), alert, claim.runbook().id().value()))
        .withHint(
            "finish it and remove its `status: stub` (%s)".formatted(claim.runbook().location()));
  }
}
