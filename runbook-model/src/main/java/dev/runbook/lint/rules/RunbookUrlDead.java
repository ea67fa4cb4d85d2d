package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.source.Node;
import java.util.function.Consumer;

/** An alert whose runbook would be on our site, where there is no such page or anchor. */
final class RunbookUrlDead implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-url-dead",
          Severity.ERROR,
          "A `runbook_url` names a page of the site, or an anchor on it, that does not exist");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    OwnPages pages = new OwnPages(workspace);
    RunbookLinks links = new RunbookLinks(workspace);
    DeadLinkAdvice advice = new DeadLinkAdvice(workspace);
    for (AlertRule rule : workspace.alertRules()) {
      if (links.of(rule).orElse(null) instanceof RunbookLink.Own link && pages.isDead(link)) {
        findings.accept(
            finding(link, rule, workspace.runbookUrl(rule).orElseThrow(), pages, advice));
      }
    }
  }

  private static Diagnostic finding(
      RunbookLink.Own link,
      AlertRule rule,
      Node.Scalar value,
      OwnPages pages,
      DeadLinkAdvice advice) {
    if (pages.hasPage(link)) {
      int hash = value.text().indexOf('#');
      String message =
          "`runbook_url` leads to the anchor `%s`, which the page `%s/` does not have"
              .formatted(value.text().substring(hash), link.path());
      return Diagnostic.of(INFO, ValueSpan.of(value, hash, value.text().length()), message)
          .withHint(advice.forAnchor(link, rule, value));
    }
    String message =
        link.hasGap()
            ? "`runbook_url` fits no page of the site, whatever its template becomes"
            : "`runbook_url` leads to `%s/`, and the site has no such page".formatted(link.path());
    return Diagnostic.of(INFO, value.location(), message)
        .withHint(advice.forPage(link, rule, value));
  }
}
