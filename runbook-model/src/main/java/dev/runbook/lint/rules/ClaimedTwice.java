package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.RunbookSet.Claim;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An alert, or a pattern for alerts, that has two runbooks, or one runbook twice. */
final class ClaimedTwice implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/claimed-twice",
          Severity.ERROR,
          "Two entries under `alerts` have the same name or the same pattern");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Map<Named, Claim> taken = new HashMap<>();
    workspace.runbooks().claims().stream()
        .filter(claim -> !workspace.doubt().isIn(claim.runbook().location().file()))
        .sorted(Comparator.comparing(claim -> claim.alert().name().location()))
        .forEach(
            claim -> {
              Claim first = taken.putIfAbsent(Named.of(claim), claim);
              if (first != null) {
                findings.accept(finding(claim, first));
              }
            });
  }

  /** What a claim says. A name and a pattern do not collide: the name goes first. */
  private record Named(String name, boolean isPattern) {

    static Named of(Claim claim) {
      return new Named(claim.alert().name().value(), claim.alert().isPattern());
    }
  }

  private static Diagnostic finding(Claim claim, Claim first) {
    boolean same = claim.runbook().id().equals(first.runbook().id());
    String owner =
        same ? "this runbook" : "the runbook `%s`".formatted(first.runbook().id().value());
    String message =
        "%s `%s` is claimed by %s at `%s` already"
            .formatted(
                claim.alert().isPattern() ? "the pattern" : "the alert",
                claim.alert().name().value(),
                owner,
                first.alert().name().location());
    return Diagnostic.of(INFO, claim.alert().name().location(), message)
        .withHint(
            same
                ? "make one entry of the two"
                : "an alert leads to one runbook: take it out of one of the two, and `see:` from there to the other");
  }
}
