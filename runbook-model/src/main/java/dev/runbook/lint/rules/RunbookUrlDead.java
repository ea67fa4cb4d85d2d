package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.SiteMap;
import dev.runbook.source.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An alert whose runbook would be on our site, where there is no such page or anchor. */
final class RunbookUrlDead implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-url-dead",
          Severity.ERROR,
          "A `runbook_url` names a page of the site, or an anchor on it, that does not exist");

  private static final String ALERTS = SiteMap.alert("");

  /** The fragment that every browser takes for the top of any page. */
  private static final String TOP = "top";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Map<RunbookLink.Own, Boolean> known = new HashMap<>();
    RunbookLinks links = new RunbookLinks(workspace);
    Destinations destinations = new Destinations(workspace);
    DeadLinkAdvice advice = new DeadLinkAdvice(workspace);
    for (AlertRule rule : workspace.alertRules()) {
      if (links.of(rule).orElse(null) instanceof RunbookLink.Own link
          && !known.computeIfAbsent(link, l -> leadsSomewhere(l, workspace, destinations))
          && !mayBeUnread(link, workspace.doubt())) {
        findings.accept(finding(link, rule, workspace, advice));
      }
    }
  }

  private static boolean leadsSomewhere(
      RunbookLink.Own link, Workspace workspace, Destinations destinations) {
    Stream<String> pages =
        link.hasGap()
            ? workspace.siteMap().paths().stream().filter(p -> Template.fits(link.path(), p))
            : Stream.of(link.path());
    return pages
        .flatMap(path -> destinations.anchors(path).stream())
        .anyMatch(anchors -> has(anchors, link.fragment()));
  }

  private static boolean has(Set<String> anchors, String fragment) {
    // A text fragment is found by its words; nobody can tell whether a page will hold them.
    String anchor = fragment.contains(":~:") ? "" : fragment;
    Predicate<String> fits = candidate -> Template.fits(anchor, candidate);
    return fits.test("") || fits.test(TOP) || anchors.stream().anyMatch(fits);
  }

  private static boolean mayBeUnread(RunbookLink.Own link, Doubt doubt) {
    String page = link.path().substring(link.path().lastIndexOf('/') + 1);
    if (link.hasGap()) {
      return doubt.isAbout("");
    }
    boolean isAlert = link.path().startsWith(ALERTS);
    return isAlert ? doubt.isAboutAlert(page) : doubt.isAbout(page);
  }

  private static Diagnostic finding(
      RunbookLink.Own link, AlertRule rule, Workspace workspace, DeadLinkAdvice advice) {
    Node.Scalar value = rule.runbookUrl().orElseThrow();
    boolean pageExists = !link.hasGap() && workspace.siteMap().paths().contains(link.path());
    if (pageExists) {
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
