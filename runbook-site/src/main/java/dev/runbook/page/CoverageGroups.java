package dev.runbook.page;

import dev.runbook.load.Coverage;
import dev.runbook.load.CoverageCount;
import dev.runbook.model.Catalog.SeverityLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The alerts by severity and by owner, with what they lead to. */
final class CoverageGroups {

  private final Sources sources;
  private final List<Coverage.Alert> alerts;

  CoverageGroups(Sources sources, List<Coverage.Alert> alerts) {
    this.sources = sources;
    this.alerts = alerts;
  }

  CoverageCount total() {
    return CoverageCount.of(alerts);
  }

  /**
   * The alerts by the worst severity that they can have, in the order of the ladder; those without
   * one stand last, under nothing.
   */
  Map<String, CoverageCount> bySeverity() {
    List<String> order =
        sources.set().items(SeverityLevel.class).stream().map(s -> s.id().value()).toList();
    return grouped(alert -> sources.severities(alert).stream().findFirst().orElse(""), order);
  }

  /** The alerts by their owner, in the order of the catalog; those without one stand last. */
  Map<String, CoverageCount> byOwner() {
    List<String> order = sources.catalog().teams().stream().map(team -> team.id().value()).toList();
    return grouped(alert -> sources.owner(alert).orElse(""), order);
  }

  /** Groups in an order; those that it lacks come after it by name, and those without one last. */
  private Map<String, CoverageCount> grouped(
      Function<Coverage.Alert, String> key, List<String> order) {
    Map<String, Integer> places = new LinkedHashMap<>();
    order.forEach(id -> places.put(id, places.size()));
    Map<String, List<Coverage.Alert>> found = new LinkedHashMap<>();
    alerts.forEach(a -> found.computeIfAbsent(key.apply(a), k -> new ArrayList<>()).add(a));
    Map<String, CoverageCount> groups = new LinkedHashMap<>();
    found.keySet().stream()
        .sorted(
            Comparator.comparing(String::isEmpty)
                .thenComparing(id -> places.getOrDefault(id, places.size()))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(id -> groups.put(id, CoverageCount.of(found.getOrDefault(id, List.of()))));
    return groups;
  }
}
