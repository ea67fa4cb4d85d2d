package dev.runbook.search;

import dev.runbook.block.Inline.Badge;
import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Alert;
import dev.runbook.block.SearchEntry.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of all entries before any of them is loaded: their alerts and their codes, which
 * are found as they are typed, letter by letter.
 */
final class Core {

  /** In characters: a name that is longer is found by its words. */
  private static final int LONGEST_CODE = 10;

  private final List<String> alerts = new ArrayList<>();
  private final StringBuilder entriesOfAlerts = new StringBuilder();
  private final StringBuilder severitiesOfAlerts = new StringBuilder();
  private final Map<List<Badge>, Integer> severities = new LinkedHashMap<>();
  private final List<Object> former = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final StringBuilder entriesOfCodes = new StringBuilder();
  private int lastAlert;
  private int lastCode;

  /** Adds the next entry, which has a number larger than those before. */
  void add(int number, SearchEntry entry) {
    for (Alert alert : entry.alerts()) {
      Digits.append(number - lastAlert, entriesOfAlerts);
      lastAlert = number;
      Integer next = severities.size();
      Integer known = severities.putIfAbsent(alert.severities(), next);
      Digits.append(known == null ? next : known, severitiesOfAlerts);
      alert.former().forEach(name -> former.add(List.of(name, alerts.size())));
      alerts.add(alert.name());
    }
    boolean hasCode = entry.kind() == Kind.RUNBOOK;
    for (String name : hasCode ? entry.names() : List.<String>of()) {
      if (name.length() <= LONGEST_CODE && name.indexOf('\n') < 0) {
        Digits.append(number - lastCode, entriesOfCodes);
        lastCode = number;
        codes.add(name);
      }
    }
  }

  /** The lists, in the order in which {@code search-index.js} reads them. */
  List<Object> lists() {
    return List.of(
        String.join("\n", alerts),
        entriesOfAlerts.toString(),
        severitiesOfAlerts.toString(),
        severities.keySet().stream().map(Core::labels).toList(),
        former,
        String.join("\n", codes),
        entriesOfCodes.toString());
  }

  private static List<Object> labels(List<Badge> badges) {
    return badges.stream().<Object>map(badge -> List.of(badge.label(), badge.rank())).toList();
  }
}
