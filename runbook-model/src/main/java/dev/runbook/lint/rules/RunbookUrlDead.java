package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink;
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
    DeadLinks dead = new DeadLinks(workspace);
    DeadLinkAdvice advice = new DeadLinkAdvice(workspace);
    for (AlertRule rule : workspace.alertRules()) {
      if (workspace.link(rule).orElse(null) instanceof RunbookLink.Page link && dead.isDead(link)) {
        findings.accept(finding(link, rule, workspace.runbookUrl(rule).orElseThrow(), advice));
      }
    }
  }

  private static Diagnostic finding(
      RunbookLink.Page link, AlertRule rule, Node.Scalar value, DeadLinkAdvice advice) {
    if (!link.hasGap() && link.page().isPresent()) {
      int hash = value.text().indexOf('#');
      String message =
          "`runbook_url` leads to the anchor `%s`, which the page `%s` does not have"
              .formatted(value.text().substring(hash), link.place().shown(link.path()));
      return Diagnostic.of(INFO, ValueSpan.of(value, hash, value.text().length()), message)
          .withHint(advice.forAnchor(link, rule, value));
    }
    String message =
        link.hasGap()
            ? "`runbook_url` fits no page of %s, whatever its template becomes"
                .formatted(link.place().label())
            : "`runbook_url` leads to `%s`, and %s has no such page"
                .formatted(link.place().shown(link.path()), link.place().label());
    return Diagnostic.of(INFO, value.location(), message)
        .withHint(advice.forPage(link, rule, value));
  }
}
