package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Runbook.Review;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A runbook whose alert rules are no longer those that a person has read beside it. */
final class ChangedSinceReview implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/changed-since-review",
          Severity.WARNING,
          "The alert rules of a runbook changed since a person last read both");

  private static final int NAMED = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    List<Runbook> reviewed =
        workspace.runbooks().runbooks().stream().filter(r -> hash(r).isPresent()).toList();
    if (reviewed.isEmpty() || !workspace.alertRulesWhole()) {
      return;
    }
    AnsweredRules answered = new AnsweredRules(workspace);
    reviewed.stream()
        .filter(answered::haveChanged)
        .map(runbook -> finding(runbook, answered.of(runbook)))
        .forEach(findings);
  }

  private static Optional<Located<String>> hash(Runbook runbook) {
    return runbook.lifecycle().reviewed().flatMap(Review::rules);
  }

  /** Of several rules, one hash does not tell which has changed, come or gone. */
  private static Diagnostic finding(Runbook runbook, List<AlertRule> rules) {
    String id = runbook.id().value();
    String date = runbook.lifecycle().reviewed().orElseThrow().date().value();
    String message =
        rules.size() == 1
            ? "the alert rule of `%s` is not what it was at the review of %s".formatted(id, date)
            : "the %s alert rules of `%s` are not what they were at the review of %s"
                .formatted(rules.size(), id, date);
    List<String> names = rules.stream().map(AlertRule::alert).distinct().toList();
    String shown = names.stream().limit(NAMED).collect(Collectors.joining("`, `", "`", "`"));
    String more = names.size() > NAMED ? " and %s more".formatted(names.size() - NAMED) : "";
    return Diagnostic.of(INFO, hash(runbook).orElseThrow().location(), message)
        .withHint(
            "read %s%s beside the runbook, then stamp it\nmvn runbook:review -Drunbook.review=%s"
                .formatted(shown, more, id));
  }
}
