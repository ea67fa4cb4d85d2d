package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.RulesHash;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The alert rules that each runbook answers. */
public final class AnsweredRules {

  private final Map<String, List<AlertRule>> byRunbook = new HashMap<>();

  /**
   * Finds the runbook of each alert rule.
   *
   * @param workspace all that was read
   */
  public AnsweredRules(Workspace workspace) {
    for (AlertRule rule : workspace.alertRules()) {
      workspace
          .runbooks()
          .claim(rule.alert())
          .map(claim -> claim.runbook().id().value())
          .ifPresent(id -> byRunbook.computeIfAbsent(id, key -> new ArrayList<>()).add(rule));
    }
  }

  /**
   * The rules that a runbook answers.
   *
   * @param runbook the runbook
   * @return its rules, ordered by file and line; empty if no rule here raises its alerts
   */
  public List<AlertRule> of(Runbook runbook) {
    return List.copyOf(byRunbook.getOrDefault(runbook.id().value(), List.of()));
  }

  /**
   * Tells whether the rules of a runbook are others than when a person last read both.
   *
   * @param runbook the runbook
   * @return true if it has a hash of its rules, at least one rule is here, and they do not fit
   */
  public boolean haveChanged(Runbook runbook) {
    List<AlertRule> rules = of(runbook);
    return !rules.isEmpty()
        && runbook
            .lifecycle()
            .reviewed()
            .flatMap(Runbook.Review::rules)
            .filter(hash -> !hash.value().equals(RulesHash.of(rules)))
            .isPresent();
  }
}
