package dev.runbook.load;

import dev.runbook.model.MarkdownPage;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The addresses that the published site has: every page, and on it every anchor. Links are checked
 * against this, and the pages are composed under it, so that both sides of the contract are one.
 */
public final class SiteMap {

  private final Map<String, Set<String>> anchors = new TreeMap<>();
  private final Map<String, String> present = new TreeMap<>();

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
    Set<String> alerts = alerts(set, ruleAlerts);
    map.anchors.put(Addresses.HOME, HomeAnchors.of(set, alerts));
    map.anchors.putAll(CatalogAnchors.of(set, alerts, ruleAlerts));
    set.guides().forEach(g -> map.anchors.put(Addresses.document(g), GuideAnchors.of(g, set)));
    set.runbooks().forEach(r -> map.anchors.put(Addresses.document(r), Anchors.of(r, set)));
    set.pages().forEach(page -> map.anchors.put(page.path(), pageAnchors(page)));
    Set<String> ruled = new HashSet<>(ruleAlerts);
    for (String name : alerts) {
      map.anchors.put(Addresses.alert(name), AlertAnchors.of(set, name, ruled.contains(name)));
    }
    Directory.of(set, alerts).parts().forEach(part -> map.anchors.put(part.path(), Set.of()));
    map.anchors.put(Addresses.ALL, Set.of());
    map.present.putAll(Aliases.of(set, map.anchors.keySet()));
    map.anchors.put(Addresses.ALL, map.allAnchors(set, alerts));
    map.present.keySet().forEach(path -> map.anchors.put(path, Set.of()));
    return map;
  }

  private Set<String> allAnchors(RunbookSet set, Set<String> alerts) {
    Set<String> all = new LinkedHashSet<>();
    alerts.forEach(name -> all.add(AllAnchors.alert(name)));
    present.forEach(
        (former, path) ->
            Addresses.alertIn(former)
                .filter(name -> Addresses.alertIn(path).isPresent())
                .ifPresent(name -> all.add(AllAnchors.alert(name))));
    for (Runbook runbook : set.runbooks()) {
      String id = runbook.id().value();
      all.add(id);
      anchors
          .getOrDefault(Addresses.runbook(id), Set.of())
          .forEach(a -> all.add(AllAnchors.runbook(id, a)));
    }
    anchors.forEach(
        (path, own) -> {
          if (AllAnchors.isEmbedded(path)) {
            all.add(AllAnchors.page(path));
            own.forEach(anchor -> all.add(AllAnchors.page(path, anchor)));
          }
        });
    return all;
  }

  private static Set<String> pageAnchors(MarkdownPage page) {
    Set<String> ids = new LinkedHashSet<>();
    page.sections().forEach(section -> ids.add(section.id()));
    return ids;
  }

  /**
   * The alerts that each runbook answers.
   *
   * @param set the runbooks
   * @param alerts the alerts that have a page
   * @return the alerts by the id of the runbook, in the order in which they were given; a runbook
   *     that answers none of them is not there
   */
  public static Map<String, List<String>> byRunbook(RunbookSet set, Collection<String> alerts) {
    Map<String, List<String>> answered = new HashMap<>();
    for (String alert : alerts) {
      set.claim(alert)
          .map(claim -> claim.runbook().id().value())
          .ifPresent(id -> answered.computeIfAbsent(id, i -> new ArrayList<>()).add(alert));
    }
    return answered;
  }

  /**
   * The alerts that have a page of their own.
   *
   * @param set the runbooks
   * @param ruleAlerts the names of the alerts that alert rules define
   * @return every alert that a runbook names, and every one of the rules that a pattern matches, if
   *     its name can be a part of an address
   */
  public static Set<String> alerts(RunbookSet set, Collection<String> ruleAlerts) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            set.namedAlerts().stream().map(claim -> claim.alert().name().value()),
            ruleAlerts.stream().sorted().filter(alert -> set.claim(alert).isPresent()))
        .filter(Addresses::isPathSegment)
        .forEach(names::add);
    return names;
  }

  /**
   * Where an address leads to in the end: a former one leads on to the present one.
   *
   * @param path a path without slashes at its ends, whether or not the site has it
   * @return the path of the page that one comes to, or the path itself
   */
  public String present(String path) {
    return present.getOrDefault(path, path);
  }

  /** {@return the paths of all pages, in order; those that only lead on are among them} */
  public Set<String> paths() {
    return Collections.unmodifiableSet(anchors.keySet());
  }

  /**
   * The anchors of a page.
   *
   * @param path the page's path without slashes at its ends
   * @return its anchors, or empty if there is no such page
   */
  public Optional<Set<String>> anchors(String path) {
    return Optional.ofNullable(anchors.get(path)).map(Collections::unmodifiableSet);
  }
}
