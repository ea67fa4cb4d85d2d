package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.KnownPage;
import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.Place;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.RunbookLink.Status;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Runbook;
import java.util.Optional;
import java.util.function.Consumer;

/** An alert whose link leads to a page that answers another alert, while it has one of its own. */
final class WrongPage implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/wrong-page",
          Severity.ERROR,
          "A `runbook_url` leads to the page of another alert, or to a runbook that does not answer this one");

  private static final String ALERTS = Addresses.alert("");
  private static final String RUNBOOKS = Addresses.runbook("");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    PagesOfAlerts named = new PagesOfAlerts(workspace.alertRules());
    for (AlertRule rule : workspace.alertRules()) {
      AlertLink link = workspace.link(rule).orElse(null);
      if (link != null
          && link.to() instanceof RunbookLink.Page to
          && to.status() == Status.LIVE
          && !rule.alert().contains("{{")) {
        to.page().flatMap(page -> finding(link, to, page, workspace, named)).ifPresent(findings);
      }
    }
  }

  private static Optional<Diagnostic> finding(
      AlertLink link,
      RunbookLink.Page to,
      KnownPage page,
      Workspace workspace,
      PagesOfAlerts named) {
    return to.place() instanceof OwnSite site
        ? ours(link, to, page, site, workspace)
        : theirs(link, to, page, named);
  }

  private static Optional<Diagnostic> ours(
      AlertLink link, RunbookLink.Page to, KnownPage page, OwnSite site, Workspace workspace) {
    String alert = link.rule().alert();
    Optional<Runbook> target = target(page.path(), workspace.runbooks());
    Optional<RunbookSet.Claim> claim = workspace.runbooks().claim(alert);
    if (target.isEmpty() || claim.isEmpty() || mayAnswer(target.get(), alert, workspace)) {
      return Optional.empty();
    }
    String message =
        "`%s` leads to `%s`, but the alert `%s` is answered by the runbook `%s`"
            .formatted(
                link.key(), site.shown(to.path()), alert, claim.get().runbook().id().value());
    return Optional.of(
        finding(
            link,
            message,
            "the page of this alert is",
            site,
            site.pageOfAlert(alert).orElseThrow()));
  }

  /** The runbook that a page shows, or leads to from the page of an alert. */
  private static Optional<Runbook> target(String path, RunbookSet runbooks) {
    if (path.startsWith(ALERTS)) {
      return runbooks.claim(path.substring(ALERTS.length())).map(RunbookSet.Claim::runbook);
    }
    return path.startsWith(RUNBOOKS)
        ? runbooks.runbook(path.substring(RUNBOOKS.length()))
        : Optional.empty();
  }

  /** A retired runbook leads on, and one that could not be read to its end may name the alert. */
  private static boolean mayAnswer(Runbook runbook, String alert, Workspace workspace) {
    return runbook.lifecycle().status() == Runbook.Status.RETIRED
        || workspace.doubt().isIn(runbook.location().file())
        || runbook.alerts().stream().anyMatch(claim -> claim.covers(alert));
  }

  private static Optional<Diagnostic> theirs(
      AlertLink link, RunbookLink.Page to, KnownPage page, PagesOfAlerts named) {
    Optional<String> other = page.file().flatMap(named::alertOf);
    Optional<String> own = named.pageOf(link.rule().alert(), to.place());
    if (other.isEmpty() || own.isEmpty() || own.get().equals(page.path())) {
      return Optional.empty();
    }
    String message =
        "`%s` leads to the page of the alert `%s`, and `%s` has one of its own"
            .formatted(link.key(), other.get(), link.rule().alert());
    return Optional.of(finding(link, message, "the page of this alert is", to.place(), own.get()));
  }

  private static Diagnostic finding(
      AlertLink link, String message, String advice, Place place, String path) {
    return Diagnostic.of(INFO, link.value().location(), message)
        .withHint(advice + "\n" + link.line(place.address(path)));
  }
}
