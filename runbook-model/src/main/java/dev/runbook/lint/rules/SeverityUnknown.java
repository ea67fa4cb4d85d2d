package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.Guesses;
import java.util.Set;
import java.util.function.Consumer;

/** An alert that calls with a word that nobody has explained. */
final class SeverityUnknown implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/severity-unknown",
          Severity.WARNING,
          "The label `severity` of an alert rule means no severity of the catalog");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Ladder ladder = new Ladder(workspace);
    if (ladder.isUnknown()) {
      return;
    }
    Set<String> words = ladder.words();
    Guesses guesses = new Guesses(words);
    for (AlertRule rule : workspace.alertRules()) {
      Labels.fixed(rule, Labels.SEVERITY)
          .filter(label -> ladder.meaning(label).isEmpty())
          .map(label -> finding(rule, label, words, guesses))
          .ifPresent(findings);
    }
  }

  private static Diagnostic finding(
      AlertRule rule, String label, Set<String> words, Guesses guesses) {
    String question = guesses.question(label).map(asked -> asked + "\n").orElse("");
    String hint =
        "%slabels that mean a severity: `%s`; or add `%s` to the `labels` of the severity that it means"
            .formatted(question, String.join("`, `", words), label);
    return Diagnostic.of(
            INFO,
            rule.label(Labels.SEVERITY).orElseThrow().location(),
            "the label `severity: %s` means no severity of the catalog".formatted(label))
        .withHint(hint);
  }
}
