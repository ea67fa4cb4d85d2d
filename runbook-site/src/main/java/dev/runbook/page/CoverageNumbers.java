package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.Coverage.State;
import dev.runbook.load.CoverageCount;
import dev.runbook.load.HomeAnchors;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says how many alerts lead to what: in all, by severity, and by owner. */
final class CoverageNumbers {

  private final Sources sources;
  private final CoverageGroups groups;

  CoverageNumbers(Sources sources, CoverageGroups groups) {
    this.sources = sources;
    this.groups = groups;
  }

  void addTo(PageDraft page) {
    CoverageCount total = groups.total();
    if (total.alerts() == 0) {
      return;
    }
    page.section(HomeAnchors.ALERTS, "Alerts");
    int percent = total.percent().orElse(0);
    String share = "%d of %d, %d %%".formatted(total.of(State.LIVE), total.alerts(), percent);
    page.addAll(new FactList().add("With a live runbook", Line.of(share)).blocks());
    page.add(table("Severity", groups.bySeverity(), this::severity));
    page.add(table("Owner", groups.byOwner(), this::owner));
  }

  private static TableRows table(
      String name, Map<String, CoverageCount> groups, Function<String, Line> title) {
    TableRows rows =
        new TableRows(
            name, "Alerts", "Live runbook", "Stub", "Retired", "On another site", "No runbook");
    groups.forEach(
        (key, count) ->
            rows.row(
                title.apply(key),
                Line.of(Integer.toString(count.alerts())),
                number(count.of(State.LIVE), ""),
                number(count.of(State.STUB), CatalogAnchors.UNFINISHED),
                number(count.of(State.RETIRED), CatalogAnchors.UNFINISHED),
                number(count.of(State.ELSEWHERE), CatalogAnchors.WITHOUT_RUNBOOK),
                number(count.of(State.NONE), CatalogAnchors.WITHOUT_RUNBOOK)));
    return rows;
  }

  /** A number that leads to the list of what was counted; nothing for none. */
  private static Line number(int count, String anchor) {
    if (count == 0) {
      return new Line();
    }
    String text = Integer.toString(count);
    return anchor.isEmpty()
        ? Line.of(text)
        : new Line().link(text, new ToPage(Addresses.COVERAGE, anchor));
  }

  private Line severity(String id) {
    return id.isEmpty() ? Line.of("no severity") : sources.badges(List.of(id));
  }

  private Line owner(String id) {
    return id.isEmpty() ? Line.of("nobody") : new Contacts(sources.set()).name(id);
  }
}
