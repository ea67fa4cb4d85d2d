package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
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
    DeadLinkFindings dead = new DeadLinkFindings(workspace);
    new DeadLinks(workspace)
        .toRunbooks(Status.NO_ANCHOR, (link, to) -> findings.accept(dead.noAnchor(INFO, link, to)));
  }
}
