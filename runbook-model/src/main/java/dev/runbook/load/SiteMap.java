package dev.runbook.load;

import dev.runbook.model.Runbook;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The addresses that the published site has: every page, and on it every anchor. Links are checked
 * against this, and the pages are composed under it, so that both sides of the contract are one.
 */
public final class SiteMap {

  /** The home page: the index of alerts. */
  public static final String HOME = "";

  /** The page that holds every runbook. */
  public static final String ALL = "all";

  /** The quick reference. */
  public static final String QUICK_REFERENCE = "quick-reference";

  /** Severities and escalation. */
  public static final String SEVERITIES = "severities";

  private final Map<String, Set<String>> anchors = new TreeMap<>();

  private SiteMap() {}

  /**
   * The addresses of a set of runbooks.
   *
   * @param set the runbooks
   * @param ruleAlerts the names of the alerts that alert rules define; those that a pattern of a
   *     runbook matches have pages too
   * @return its addresses
   */
  public static SiteMap of(RunbookSet set, Collection<String> ruleAlerts) {
    SiteMap map = new SiteMap();
    map.anchors.put(HOME, Set.of());
    map.anchors.put(QUICK_REFERENCE, Set.of());
    if (hasSeverities(set)) {
      map.anchors.put(SEVERITIES, severityAnchors(set));
    }
    Set<String> all = new LinkedHashSet<>();
    for (Runbook runbook : set.runbooks()) {
      map.anchors.put(runbook(runbook.id().value()), Anchors.of(runbook, set));
      all.add(runbook.id().value());
    }
    map.anchors.put(ALL, all);
    for (String name : alerts(set, ruleAlerts)) {
      map.anchors.put(alert(name), Set.of());
    }
    return map;
  }

  /**
   * The alerts that have a page of their own.
   *
   * @param set the runbooks
   * @param ruleAlerts the names of the alerts that alert rules define
   * @return every alert that a runbook names, and every one of the rules that a pattern matches
   */
  public static Set<String> alerts(RunbookSet set, Collection<String> ruleAlerts) {
    Set<String> names = new LinkedHashSet<>();
    set.namedAlerts().forEach(claim -> names.add(claim.alert().name().value()));
    ruleAlerts.stream().sorted().filter(a -> set.claim(a).isPresent()).forEach(names::add);
    return names;
  }

  /**
   * Tells whether there is anything to say about severities and escalation.
   *
   * @param set the runbooks
   * @return true if the catalog has a severity or an escalation policy
   */
  public static boolean hasSeverities(RunbookSet set) {
    return !set.catalog().severities().isEmpty() || !set.catalog().escalations().isEmpty();
  }

  private static Set<String> severityAnchors(RunbookSet set) {
    Set<String> ids = new LinkedHashSet<>();
    set.catalog().severities().forEach(s -> ids.add(severityAnchor(s.id().value())));
    set.catalog().escalations().forEach(e -> ids.add(escalationAnchor(e.id().value())));
    return ids;
  }

  /**
   * The path of a runbook's page.
   *
   * @param id the runbook's id
   * @return its path without slashes at its ends
   */
  public static String runbook(String id) {
    return "runbooks/" + id;
  }

  /**
   * The path of an alert's page.
   *
   * @param name the alert's name
   * @return its path without slashes at its ends
   */
  public static String alert(String name) {
    return "alerts/" + name;
  }

  /**
   * The anchor of a severity on the page of severities.
   *
   * @param id the severity's id
   * @return its anchor
   */
  public static String severityAnchor(String id) {
    return "severity-" + id;
  }

  /**
   * The anchor of an escalation policy on the page of severities.
   *
   * @param id the policy's id
   * @return its anchor
   */
  public static String escalationAnchor(String id) {
    return "escalation-" + id;
  }

  /** {@return the paths of all pages, in order} */
  public Set<String> paths() {
    return anchors.keySet();
  }

  /**
   * The anchors of a page.
   *
   * @param path the page's path without slashes at its ends
   * @return its anchors, or empty if there is no such page
   */
  public Optional<Set<String>> anchors(String path) {
    return Optional.ofNullable(anchors.get(path));
  }
}
