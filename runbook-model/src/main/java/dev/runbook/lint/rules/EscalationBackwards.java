package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An escalation policy in which a level is reached before the one that stands above it. */
final class EscalationBackwards implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "catalog/escalation-backwards",
          Severity.ERROR,
          "A level of an escalation policy comes earlier than the level before it");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    for (EscalationPolicy policy : workspace.runbooks().catalog().escalations()) {
      if (!workspace.doubt().isIn(policy.id().location().file())) {
        backwards(policy.levels()).ifPresent(findings);
      }
    }
  }

  /** The first level that comes too early: the others may only follow from that. */
  private static Optional<Diagnostic> backwards(List<Level> levels) {
    int latest = -1;
    for (int i = 0; i < levels.size(); i++) {
      Optional<TimeSpan> after = levels.get(i).after();
      if (after.isPresent()) {
        if (latest >= 0 && after.get().duration().compareTo(time(levels, latest).duration()) < 0) {
          return Optional.of(finding(i, after.get(), latest, time(levels, latest)));
        }
        latest = i;
      }
    }
    return Optional.empty();
  }

  private static TimeSpan time(List<Level> levels, int index) {
    return levels.get(index).after().orElseThrow();
  }

  private static Diagnostic finding(int level, TimeSpan time, int before, TimeSpan timeBefore) {
    String message =
        "level %s comes after `%s`, earlier than level %s, which comes after `%s`"
            .formatted(level + 1, time.text(), before + 1, timeBefore.text());
    return Diagnostic.of(INFO, time.location(), message)
        .withHint(
            "`after` counts from the alert, not from the level before: write the whole time, or put the levels in order");
  }
}
