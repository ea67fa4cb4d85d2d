package dev.runbook.load;

import dev.runbook.model.AlertSources;
import dev.runbook.model.LintPolicy;
import dev.runbook.model.LintPolicy.Area;
import dev.runbook.model.LintPolicy.Weight;
import dev.runbook.model.Located;
import dev.runbook.model.PageSet;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the catalog says to the lint. */
final class LintReader {

  static final Set<String> ALERTS_KEYS =
      Set.of(
          "rules",
          "elsewhere",
          "atLeast",
          "annotations",
          "links",
          "hosts",
          "teamLabel",
          "alertmanager");
  static final Set<String> PAGES_KEYS = Set.of("url", "folder", "generator");
  private static final Set<String> POLICY_KEYS = Set.of("rules", "paths");
  private static final Set<String> AREA_KEYS = Set.of("path", "rules");

  private LintReader() {}

  static AlertSources alerts(Fields document) {
    Fields alerts = document.inner("alerts", ALERTS_KEYS);
    return new AlertSources(
        alerts.names("rules"),
        alerts.flag("elsewhere"),
        alerts.name("atLeast").flatMap(LintReader::number),
        strings(alerts, "annotations"),
        strings(alerts, "links"),
        alerts.names("hosts"),
        alerts.string("teamLabel").orElse(AlertSources.TEAM),
        alerts.name("alertmanager"));
  }

  static LintPolicy policy(Fields document) {
    Fields policy = document.inner("lint", POLICY_KEYS);
    return new LintPolicy(weights(policy), policy.each("paths", AREA_KEYS, LintReader::area));
  }

  static Optional<PageSet> pageSet(Fields fields) {
    Optional<Located<String>> url = fields.name("url");
    Optional<Located<String>> folder = fields.name("folder");
    Optional<PageSet.Generator> generator = fields.choice("generator", PageSet.Generator.class);
    return url.isEmpty() || folder.isEmpty() || generator.isEmpty()
        ? Optional.empty()
        : Optional.of(new PageSet(CatalogReader.folder(url.get()), folder.get(), generator.get()));
  }

  private static Optional<Area> area(Fields fields) {
    return fields.name("path").map(path -> new Area(path, weights(fields)));
  }

  private static List<Weight> weights(Fields fields) {
    return fields.node("rules").stream()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(rules -> ((Node.Mapping) rules).entries().stream())
        .flatMap(LintReader::weights)
        .toList();
  }

  private static Stream<Weight> weights(Node.Entry rule) {
    Located<String> id = Fields.asName(rule.key());
    return rule.value() instanceof Node.Mapping bySeverity
        ? bySeverity.entries().stream()
            .flatMap(
                entry ->
                    weight(id, Optional.of(Fields.asName(entry.key())), entry.value()).stream())
        : weight(id, Optional.empty(), rule.value()).stream();
  }

  private static Optional<Weight> weight(
      Located<String> rule, Optional<Located<String>> severity, Node word) {
    return Fields.asScalar(word).map(scalar -> new Weight(rule, severity, Fields.asName(scalar)));
  }

  private static Optional<Located<Integer>> number(Located<String> text) {
    try {
      return Optional.of(new Located<>(Integer.parseInt(text.value()), text.location()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static List<String> strings(Fields fields, String key) {
    return fields.names(key).stream().map(Located::value).toList();
  }
}
