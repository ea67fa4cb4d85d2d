package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.Coverage;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts the alerts by what becomes of them: in all, by severity, and by owner. */
final class CoverageNumbers {

  private final Sources sources;
  private final List<Coverage.Alert> alerts;

  CoverageNumbers(Sources sources, List<Coverage.Alert> alerts) {
    this.sources = sources;
    this.alerts = alerts;
  }

  void addTo(PageDraft page) {
    if (alerts.isEmpty()) {
      return;
    }
    page.section(SiteMap.ALERTS_ANCHOR, "Alerts");
    long live = count(alerts, Optional.of(Status.LIVE));
    String share = "%d of %d, %d %%".formatted(live, alerts.size(), live * 100 / alerts.size());
    page.addAll(new FactList().add("With a live runbook", Line.of(share)).blocks());
    page.add(table("Severity", bySeverity(), this::severity));
    page.add(table("Owner", byOwner(), this::owner));
  }

  private TableRows table(
      String name, Map<String, List<Coverage.Alert>> groups, Function<String, Line> title) {
    TableRows rows = new TableRows(name, "Alerts", "Live runbook", "Stub", "Retired", "No runbook");
    groups.forEach(
        (key, group) ->
            rows.row(
                title.apply(key),
                Line.of(Integer.toString(group.size())),
                number(count(group, Optional.of(Status.LIVE)), ""),
                number(count(group, Optional.of(Status.STUB)), CatalogAnchors.UNFINISHED),
                number(count(group, Optional.of(Status.RETIRED)), CatalogAnchors.UNFINISHED),
                number(count(group, Optional.empty()), CatalogAnchors.WITHOUT_RUNBOOK)));
    return rows;
  }

  private static long count(List<Coverage.Alert> group, Optional<Status> status) {
    return group.stream().filter(alert -> alert.status().equals(status)).count();
  }

  /** A number that leads to the list of what was counted; nothing for none. */
  private static Line number(long count, String anchor) {
    if (count == 0) {
      return new Line();
    }
    String text = Long.toString(count);
    return anchor.isEmpty()
        ? Line.of(text)
        : new Line().link(text, new ToPage(SiteMap.COVERAGE, anchor));
  }

  /** The alerts by the worst severity that they can have, in the order of the ladder. */
  private Map<String, List<Coverage.Alert>> bySeverity() {
    List<String> order =
        new ArrayList<>(
            sources.set().items(SeverityLevel.class).stream().map(s -> s.id().value()).toList());
    return grouped(alert -> sources.severities(alert).stream().findFirst().orElse(""), order);
  }

  private Map<String, List<Coverage.Alert>> byOwner() {
    List<String> order = new ArrayList<>();
    sources.catalog().teams().forEach(team -> order.add(team.id().value()));
    return grouped(
        alert ->
            alert
                .claim()
                .flatMap(claim -> claim.runbook().ownership().owner())
                .map(Located::value)
                .orElse(""),
        order);
  }

  /** Groups in an order; those that it lacks come after it by name, and those without one last. */
  private Map<String, List<Coverage.Alert>> grouped(
      Function<Coverage.Alert, String> key, List<String> order) {
    Map<String, List<Coverage.Alert>> groups = new LinkedHashMap<>();
    Map<String, List<Coverage.Alert>> found = new LinkedHashMap<>();
    alerts.forEach(a -> found.computeIfAbsent(key.apply(a), k -> new ArrayList<>()).add(a));
    found.keySet().stream()
        .sorted(
            Comparator.comparing(String::isEmpty)
                .thenComparing(k -> order.contains(k) ? order.indexOf(k) : order.size())
                .thenComparing(Comparator.naturalOrder()))
        .forEach(k -> groups.put(k, found.getOrDefault(k, List.of())));
    return groups;
  }

  private Line severity(String id) {
    return id.isEmpty() ? Line.of("no severity") : sources.badges(List.of(id));
  }

  private Line owner(String id) {
    return id.isEmpty() ? Line.of("nobody") : new Contacts(sources.set()).name(id);
  }
}
