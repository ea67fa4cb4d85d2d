package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Wildcard;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The alerts that alert rules define, and the claims of runbooks that they do not bear out. */
final class DefinedAlerts {

  private final Workspace workspace;
  private final NavigableSet<String> names = new TreeSet<>();

  /** Names that are complete only when the rules are rolled out, as patterns. */
  private final Set<String> templated = new TreeSet<>();

  DefinedAlerts(Workspace workspace) {
    this.workspace = workspace;
    if (workspace.runbooks().claims().isEmpty()) {
      // There is nothing to hold against the rules, of which there may be very many.
      return;
    }
    for (AlertRule rule : workspace.alertRules()) {
      String name = rule.alert();
      NamePattern.of(name).ifPresentOrElse(templated::add, () -> names.add(name));
    }
  }

  /**
   * The claims that no rule bears out; none while it is not certain that all rules are known.
   *
   * @param patterns whether those by pattern are asked for, or those by name
   */
  List<Claim> missing(boolean patterns) {
    RunbookSet set = workspace.runbooks();
    if (set.catalog().alerts().elsewhere() || !workspace.alertRulesWhole()) {
      return List.of();
    }
    return set.claims().stream()
        .filter(Claim::needsRule)
        .filter(claim -> claim.alert().isPattern() == patterns)
        .filter(claim -> !isDefined(claim.alert()))
        .toList();
  }

  /** The names of alerts that no runbook claims, so that one of them may be meant. */
  List<String> unclaimed() {
    return names.stream().filter(name -> workspace.runbooks().claim(name).isEmpty()).toList();
  }

  /** The names of all alerts. */
  NavigableSet<String> names() {
    return names;
  }

  /**
   * Only names that begin as a pattern does are held against it; a name that is not complete may
   * become one that it fits.
   */
  private boolean isDefined(AlertClaim claim) {
    String written = claim.name().value();
    if (!claim.isPattern()) {
      return names.contains(written)
          || templated.stream().anyMatch(pattern -> Wildcard.matches(pattern, written));
    }
    if (templated.stream().anyMatch(pattern -> Wildcard.overlap(pattern, written))) {
      return true;
    }
    int star = written.indexOf('*');
    String start = star < 0 ? written : written.substring(0, star);
    return names.tailSet(start).stream()
        .takeWhile(name -> name.startsWith(start))
        .anyMatch(claim::covers);
  }
}
