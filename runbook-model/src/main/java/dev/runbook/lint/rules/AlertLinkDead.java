package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.RunbookLink.Status;
import java.util.function.Consumer;

/** Another link of an alert than that to its runbook, which leads to nothing. */
final class AlertLinkDead implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/link-dead",
          Severity.ERROR,
          "An annotation that the catalog names under `alerts.links` leads to a page or an anchor that does not exist");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    DeadLinks dead = new DeadLinks(workspace);
    DeadLinkFindings found = new DeadLinkFindings(workspace);
    for (AlertRule rule : workspace.alertRules()) {
      for (AlertLink link : workspace.otherLinks(rule)) {
        if (link.to() instanceof RunbookLink.Page to && dead.isDead(to)) {
          findings.accept(
              to.status() == Status.NO_PAGE
                  ? found.noPage(INFO, link, to)
                  : found.noAnchor(INFO, link, to));
        }
      }
    }
  }
}
