package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
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
      if (isMissing(rule, workspace)) {
        Location place = rule.annotationsKey().orElse(rule.name().location());
        String message =
            "the alert `%s` has no `%s`"
                .formatted(rule.alert(), String.join("` or `", keys(workspace)));
        findings.accept(Diagnostic.of(INFO, place, message).withHint(hint(rule, workspace)));
      }
    }
  }

  private static boolean isMissing(AlertRule rule, Workspace workspace) {
    return workspace.runbookUrl(rule).isEmpty()
        && RunbookUrlMisspelt.misspelt(rule, workspace).isEmpty()
        && !workspace.isDoubtful(rule.location());
  }

  private static List<String> keys(Workspace workspace) {
    return workspace.runbooks().catalog().alerts().annotations();
  }

  private static String hint(AlertRule rule, Workspace workspace) {
    Optional<String> address = workspace.addressOfAlert(rule.alert());
    String line = AnnotationLine.of(keys(workspace).get(0), address.orElse("https://…"));
    String lines = rule.annotationsKey().isPresent() ? line : "annotations:\n  " + line;
    String what = address.isPresent() ? "add" : "add the address of its runbook";
    return what + "\n" + lines;
  }
}
