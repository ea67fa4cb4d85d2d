package dev.runbook.diagnostic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The rules of a SARIF run: those that were looked for, and any other that has a result. */
final class SarifRules {

  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> registered = new HashSet<>();
  private final Set<String> found = new HashSet<>();
  private final Function<RuleInfo, String> pages;
  private final JsonWriter json;

  SarifRules(Report report, Function<RuleInfo, String> pages, JsonWriter json) {
    this.pages = pages;
    this.json = json;
    report.rules().forEach(rule -> rules.put(rule.id(), rule));
    registered.addAll(rules.keySet());
    for (Diagnostic finding : report.found()) {
      found.add(finding.rule());
      rules.computeIfAbsent(finding.rule(), id -> new RuleInfo(id, finding.severity(), id));
    }
    rules.keySet().forEach(id -> places.put(id, places.size()));
  }

  /** The place of a rule in the list. */
  int index(String id) {
    return places.getOrDefault(id, -1);
  }

  /** Writes the list as a key of the driver. */
  void write() {
    json.newLine().lines("rules", rules.values(), rule -> json.object(() -> rule(rule)));
  }

  private void rule(RuleInfo rule) {
    json.text("id", rule.id());
    json.object("shortDescription", () -> json.text("text", rule.summary()));
    json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
    if (found.contains(rule.id()) && registered.contains(rule.id())) {
      String page = pages.apply(rule);
      json.object("help", () -> json.text("text", page).text("markdown", page));
    }
    json.object("properties", () -> json.list("tags", List.of(rule.group()), json::text));
  }

  /** The word for a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
