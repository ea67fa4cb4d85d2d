package dev.runbook.alerting;

import dev.runbook.source.Node;
import java.util.List;
import java.util.Map;

/**
 * Files that lie beside rules and speak of alerts, but define none. They are known by name, so that
 * nothing in them is taken for a rule and a run can say what it left out.
 */
final class LookAlikes implements Shape {

  /** Something that is no rules, and the keys of which it has all. */
  private record Sign(String reason, List<String> keys) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("unit tests of promtool", List.of("tests", "rule_files")),
          new Sign("unit tests of promtool", List.of("tests", "evaluation_interval")),
          new Sign("the configuration of Prometheus", List.of("scrape_configs")),
          new Sign("the configuration of Prometheus", List.of("global", "rule_files")),
          new Sign("the configuration of Prometheus", List.of("alerting", "rule_files")),
          new Sign("the configuration of Alertmanager", List.of("route", "receivers")),
          new Sign("the configuration of Alertmanager", List.of("inhibit_rules")),
          new Sign("a dashboard of Grafana", List.of("panels", "schemaVersion")),
          new Sign("a dashboard of Grafana", List.of("rows", "schemaVersion")),
          new Sign("a dashboard of Grafana", List.of("panels", "title")),
          new Sign("the description of an API", List.of("openapi", "info")),
          new Sign("the description of an API", List.of("swagger", "info")),
          new Sign("a JSON schema", List.of("$schema", "properties")),
          new Sign("a JSON schema", List.of("$schema", "definitions")),
          new Sign("a JSON schema", List.of("$schema", "$defs")));

  /** What a file of Grafana's provisioning can hold beside rules, in the order of the words. */
  private static final Map<String, String> PROVISIONING =
      Map.of(
          "contactPoints", "contact points of Grafana",
          "policies", "notification policies of Grafana",
          "muteTimes", "mute timings of Grafana",
          "templates", "notification templates of Grafana",
          "datasources", "data sources of Grafana",
          "providers", "dashboard providers of Grafana");

  @Override
  public boolean read(Node.Mapping mapping, DocumentReader reader) {
    for (Sign sign : SIGNS) {
      if (sign.keys().stream().allMatch(key -> mapping.entry(key).isPresent())) {
        reader.found().skip(mapping.location(), sign.reason());
        return true;
      }
    }
    return false;
  }

  /** What a file of Grafana's provisioning holds in which there are no groups of rules. */
  static String ofProvisioning(Node.Mapping file) {
    List<String> what =
        file.entries().stream()
            .map(entry -> PROVISIONING.get(entry.key().text()))
            .filter(reason -> reason != null)
            .toList();
    return what.isEmpty() ? "provisioning of Grafana without rules" : String.join(", ", what);
  }
}
