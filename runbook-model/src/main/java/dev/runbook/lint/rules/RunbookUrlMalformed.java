package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.Malformation;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.source.Node;
import java.util.function.Consumer;

/** An alert whose runbook is at something that is no address. */
final class RunbookUrlMalformed implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-url-malformed",
          Severity.ERROR,
          "A `runbook_url` is no address that a browser could open");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    for (AlertRule rule : workspace.alertRules()) {
      if (workspace.link(rule).orElse(null) instanceof RunbookLink.Malformed malformed) {
        Node.Scalar value = workspace.runbookUrl(rule).orElseThrow();
        findings.accept(finding(malformed.reason(), value, rule, workspace));
      }
    }
  }

  private static Diagnostic finding(
      Malformation reason, Node.Scalar value, AlertRule rule, Workspace workspace) {
    Diagnostic finding =
        Diagnostic.of(INFO, ValueSpan.of(value, reason.from(), reason.to()), reason.message());
    return reason
        .mended()
        .or(() -> workspace.addressOfAlert(rule.alert()))
        .map(address -> finding.withHint("write\n" + AnnotationLine.of(address, value)))
        .orElse(finding);
  }
}
