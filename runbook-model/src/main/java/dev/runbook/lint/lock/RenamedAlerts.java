package dev.runbook.lint.lock;

import dev.runbook.load.Addresses;
import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Destination;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Recognises alerts that have another name now. */
final class RenamedAlerts {

  private final RenamedDocuments runbooks;
  private final Map<String, List<String>> newByRunbook;
  private final Map<String, List<String>> byRunbook;
  private final Map<String, Guesses> newGuesses = new HashMap<>();
  private final Map<String, Guesses> guesses = new HashMap<>();
  private final Map<String, Integer> lostOfRunbook = new HashMap<>();
  private final Guesses newNames;

  /**
   * Knows all alerts.
   *
   * @param rules the names of the alerts that alert rules define
   * @param lost every address that was lost
   */
  RenamedAlerts(
      RunbookSet set,
      UrlLock lock,
      RenamedDocuments runbooks,
      Collection<String> rules,
      List<Address> lost) {
    this.runbooks = runbooks;
    Set<String> present = SiteMap.alerts(set, rules);
    this.byRunbook = SiteMap.byRunbook(set, present);
    Set<String> fresh = new TreeSet<>(rules);
    fresh.addAll(present);
    fresh.removeIf(
        name -> !Addresses.isPathSegment(name) || lock.page(Addresses.alert(name)).isPresent());
    this.newByRunbook = SiteMap.byRunbook(set, fresh);
    this.newNames = new Guesses(fresh);
    for (Address address : lost) {
      if (Addresses.alertIn(address.path()).isPresent()) {
        lostOfRunbook.merge(address.owner(), 1, Integer::sum);
      }
    }
  }

  /**
   * The name that an alert has now: the new one of its runbook if that is the only one, or else the
   * one that is most like it, there or anywhere.
   */
  Optional<String> find(Address lost, String name) {
    String id = runbooks.find(lost.owner()).map(Destination::id).map(i -> i.value()).orElse("");
    List<String> candidates = newByRunbook.getOrDefault(id, List.of());
    if (candidates.size() == 1 && lostOfRunbook.getOrDefault(lost.owner(), 0) == 1) {
      return Optional.of(candidates.get(0));
    }
    return near(name, id, newByRunbook, newGuesses)
        .or(() -> newNames.nearest(name))
        .or(() -> near(name, id, byRunbook, guesses));
  }

  private static Optional<String> near(
      String name, String id, Map<String, List<String>> alerts, Map<String, Guesses> guesses) {
    return guesses
        .computeIfAbsent(id, i -> new Guesses(alerts.getOrDefault(i, List.of())))
        .nearest(name);
  }
}
