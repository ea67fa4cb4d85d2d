package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink.Status;
import java.util.function.Consumer;

/**
 * An alert whose runbook would be at a place whose pages are known, where there is no such page.
 */
final class RunbookUrlDead implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-url-dead",
          Severity.ERROR,
          "A `runbook_url` names a page of the site, or of a page set, that does not exist");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    DeadLinkFindings dead = new DeadLinkFindings(workspace);
    new DeadLinks(workspace)
        .toRunbooks(Status.NO_PAGE, (link, to) -> findings.accept(dead.noPage(INFO, link, to)));
  }
}
