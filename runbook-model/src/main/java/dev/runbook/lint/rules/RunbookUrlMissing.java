package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.AlertSources;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An alert that does not say where its runbook is. */
final class RunbookUrlMissing implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-url-missing",
          Severity.ERROR,
          "An alert rule has no annotation `runbook_url`, so whoever is paged is left alone");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    for (AlertRule rule : workspace.alertRules()) {
      if (workspace.runbookUrl(rule).isEmpty() && !workspace.isDoubtful(rule.location())) {
        Location place = rule.annotationsKey().orElse(rule.name().location());
        String message = "the alert `%s` has no `runbook_url`".formatted(rule.alert());
        findings.accept(Diagnostic.of(INFO, place, message).withHint(hint(rule, workspace)));
      }
    }
  }

  private static String hint(AlertRule rule, Workspace workspace) {
    List<String> keys = rule.annotations().stream().map(pair -> pair.key().text()).toList();
    Optional<String> misspelt = Nearest.to(AlertSources.RUNBOOK_URL, keys);
    if (misspelt.isPresent()) {
      return "`%s` is not the name that is looked for: did you mean `%s`?"
          .formatted(misspelt.get(), AlertSources.RUNBOOK_URL);
    }
    Optional<String> address = workspace.addressOfAlert(rule.alert());
    String line = AnnotationLine.of(address.orElse("https://…"));
    String lines = rule.annotationsKey().isPresent() ? line : "annotations:\n  " + line;
    String what = address.isPresent() ? "add" : "add the address of its runbook";
    return what + "\n" + lines;
  }
}
