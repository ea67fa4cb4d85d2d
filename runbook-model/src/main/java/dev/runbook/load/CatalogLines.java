package dev.runbook.load;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the lines that a catalog lacks. */
final class CatalogLines {

  private CatalogLines() {}

  /** The sections and ids that these places ask for, in order and without a line end at the end. */
  static String of(Collection<Use> uses) {
    Map<String, SortedSet<String>> sections = new TreeMap<>();
    for (Use use : uses) {
      sections
          .computeIfAbsent(use.target().section(), section -> new TreeSet<>())
          .add(use.name().value());
    }
    StringBuilder lines = new StringBuilder();
    sections.forEach(
        (section, ids) -> {
          lines.append(section).append(":\n");
          ids.forEach(id -> lines.append("  ").append(id).append(":").append(body(section)));
        });
    return lines.toString().stripTrailing();
  }

  /** What an entry needs at least. */
  private static String body(String section) {
    return switch (section) {
      case "escalation" -> " {levels: [{notify: TEAM}]}\n";
      case "thresholds" -> " {bands: [{when: \"> 1\", is: SEVERITY}]}\n";
      case "links" -> " {url: \"https://example.com/\"}\n";
      default -> "\n";
    };
  }
}
