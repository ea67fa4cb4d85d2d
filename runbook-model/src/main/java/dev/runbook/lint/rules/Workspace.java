package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.Alertmanager;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.RunbookLinks;
import dev.runbook.lint.lock.UrlLock;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Logo;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * All that a run has read: what rules look at.
 *
 * @param runbooks the runbooks and their catalog
 * @param alertRules the alert rules, ordered by file and line
 * @param siteMap the addresses that the site will have
 * @param doubt what may stand in files of runbooks that could not be read without an error
 * @param alertRulesWhole whether every alert rule could be read without an error, and it is certain
 *     where they are
 * @param surroundings what lies on the disk where plain Markdown pages link to
 * @param problems everything that was wrong on the way here
 * @param sources the texts of the files
 * @param alertPlaces the files and folders where alert rules were looked for, as people see them
 * @param links where links lead
 * @param alertmanager who is told of alerts, if the catalog names the configuration of Alertmanager
 *     and it could be read
 * @param lock the addresses that were published before
 * @param logo the logo of the site, if the catalog names one that can be shown
 */
public record Workspace(
    RunbookSet runbooks,
    List<AlertRule> alertRules,
    SiteMap siteMap,
    Doubt doubt,
    boolean alertRulesWhole,
    Surroundings surroundings,
    List<Diagnostic> problems,
    Sources sources,
    List<String> alertPlaces,
    RunbookLinks links,
    Optional<Alertmanager> alertmanager,
    UrlLock lock,
    Optional<Logo> logo) {

  /** Copies the lists. */
  public Workspace {
    alertRules = List.copyOf(alertRules);
    problems = List.copyOf(problems);
    alertPlaces = List.copyOf(alertPlaces);
  }

  /**
   * The annotation of a rule that leads to its runbook.
   *
   * @param rule an alert rule
   * @return its value, if the rule sets one of the annotations that the catalog names
   */
  public Optional<Node.Scalar> runbookUrl(AlertRule rule) {
    return rule.link(runbooks.catalog().alerts().annotations()).map(AlertRule.Pair::value);
  }

  /** The link of a rule to its runbook, if it has one. */
  Optional<AlertLink> link(AlertRule rule) {
    return rule.link(runbooks.catalog().alerts().annotations())
        .map(pair -> new AlertLink(rule, pair, links.of(rule, pair)));
  }

  /** The other links of a rule that the catalog wants to be checked. */
  List<AlertLink> otherLinks(AlertRule rule) {
    List<String> keys = runbooks.catalog().alerts().links();
    return keys.isEmpty()
        ? List.of()
        : rule.annotations().stream()
            .filter(pair -> keys.contains(pair.key().text()))
            .map(pair -> new AlertLink(rule, pair, links.of(rule, pair)))
            .toList();
  }

  /** The site that the runbooks become, if it is known where that will be. */
  Optional<OwnSite> site() {
    return links.places().stream()
        .filter(OwnSite.class::isInstance)
        .map(OwnSite.class::cast)
        .findFirst();
  }

  /**
   * The address that an alert should lead to, if a runbook answers it and it is known where the
   * site will be.
   */
  Optional<String> addressOfAlert(String name) {
    return site().flatMap(site -> site.pageOfAlert(name).map(site::address));
  }

  /**
   * Tells whether something in a stretch of a file could not be read, so that what seems to be
   * missing there may only be broken.
   *
   * @param area the stretch
   * @return true if a problem lies in it
   */
  boolean isDoubtful(Location area) {
    return problems.stream()
        .map(Diagnostic::location)
        .anyMatch(
            place ->
                place.file().equals(area.file())
                    && place.line() >= area.line()
                    && place.line() <= area.endLine());
  }
}
