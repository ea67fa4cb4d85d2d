package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.SeverityLevel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An alert that calls as loud as its runbook does not expect. */
final class SeverityDiffers implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/severity-differs",
          Severity.WARNING,
          "The label `severity` of an alert rule is not what the runbook of the alert says");

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
    for (AlertRule rule : workspace.alertRules()) {
      Optional<String> label = Labels.fixed(rule, Labels.SEVERITY);
      Optional<RunbookSet.Claim> claim = workspace.runbooks().claim(rule.alert());
      if (label.isPresent()
          && claim.isPresent()
          && !workspace.doubt().isIn(claim.get().runbook().location().file())) {
        List<String> expected = workspace.runbooks().severities(claim.get());
        if (differs(label.get(), expected, ladder)) {
          findings.accept(finding(rule, label.get(), claim.get(), expected, ladder));
        }
      }
    }
  }

  /** Words that mean nothing, here or in the runbook, are findings of other rules. */
  private static boolean differs(String label, List<String> expected, Ladder ladder) {
    List<SeverityLevel> meant = ladder.meaning(label);
    List<SeverityLevel> levels = ladder.levels(expected);
    return !meant.isEmpty()
        && !expected.isEmpty()
        && levels.size() == expected.size()
        && Collections.disjoint(meant, levels);
  }

  private static Diagnostic finding(
      AlertRule rule, String label, RunbookSet.Claim claim, List<String> expected, Ladder ladder) {
    String meaning =
        ladder.meaning(label).stream()
            .map(level -> level.id().value())
            .collect(Collectors.joining("` or `"));
    String message =
        "the label `severity: %s`%s differs from the runbook `%s`, which says `%s`"
            .formatted(
                label,
                meaning.equals(label) ? "" : " (`" + meaning + "`)",
                claim.runbook().id().value(),
                String.join("` or `", expected));
    String hint =
        "labels that mean it: `%s`; or change the runbook"
            .formatted(String.join("`, `", Ladder.words(ladder.levels(expected))));
    return Diagnostic.of(INFO, rule.label(Labels.SEVERITY).orElseThrow().location(), message)
        .withHint(hint);
  }
}
