package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.RunbookLink.Status;
import java.util.function.Consumer;

/** An alert whose runbook is on a page that exists, at an anchor that does not. */
final class AnchorDead implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/anchor-dead",
          Severity.ERROR,
          "A `runbook_url` names an anchor that the page does not have");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    DeadLinks dead = new DeadLinks(workspace);
    DeadLinkAdvice advice = new DeadLinkAdvice(workspace);
    for (AlertRule rule : workspace.alertRules()) {
      AlertLink link = workspace.link(rule).orElse(null);
      if (link != null
          && link.to() instanceof RunbookLink.Page to
          && to.status() == Status.NO_ANCHOR
          && dead.isDead(to)) {
        String message = DeadLinkAdvice.noAnchor(link, to);
        findings.accept(
            Diagnostic.of(INFO, link.fragment(), message).withHint(advice.forAnchor(link, to)));
      }
    }
  }
}
