package dev.runbook.alerting;

import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule files: {@code groups:} with {@code rules:}, as Prometheus, Mimir, Loki, Thanos and vmalert
 * read them. Fields that one of them adds are of no interest here.
 */
final class PrometheusRules implements Shape {

  /** The keys that a rule file may have beside its groups; Mimir's tool adds the second one. */
  private static final Set<String> ROOT_KEYS = Set.of("groups", "namespace");

  /** What a rule has that others call something else. */
  private static final List<String> RULE_KEYS = List.of("alert", "record", "expr");

  @Override
  public boolean read(Node.Mapping mapping, DocumentReader reader) {
    Optional<Node> groups = mapping.get("groups");
    if (groups.isEmpty()
        || !(reader.isStrict() ? areMeant(mapping, groups.get()) : hasRules(groups.get()))) {
      return false;
    }
    if (groups.get() instanceof Node.Mapping && holdsRules(groups.get(), reader)) {
      return true;
    }
    new RuleGroups(reader.format(), reader.found(), reader.isStrict()).readGroups(groups.get());
    return true;
  }

  /** Groups by their names are no rule file, but values of a chart may have them. */
  private static boolean holdsRules(Node groups, DocumentReader reader) {
    int before = reader.found().size();
    reader.search(groups);
    return reader.found().size() > before;
  }

  /**
   * Tells whether a document with {@code groups:} is a rule file, good or bad. Other programs use
   * that key too; theirs have other keys beside it, or no rules in it.
   */
  private static boolean areMeant(Node.Mapping root, Node groups) {
    boolean alone = root.entries().stream().allMatch(e -> ROOT_KEYS.contains(e.key().text()));
    if (!(groups instanceof Node.Sequence list)) {
      return alone;
    }
    List<Node.Mapping> mappings = Fields.mappings(list.items());
    if (mappings.isEmpty()) {
      return alone;
    }
    return mappings.stream().anyMatch(PrometheusRules::isGroup) && (alone || !isForeign(mappings));
  }

  private static boolean isGroup(Node.Mapping group) {
    boolean bare = group.entries().size() == 1 && group.entry("name").isPresent();
    return bare || group.entry("rules").isPresent();
  }

  /** Tells whether there are rules, and all of them are those of another program. */
  private static boolean isForeign(List<Node.Mapping> groups) {
    List<Node.Mapping> rules = groups.stream().flatMap(group -> rulesOf(group).stream()).toList();
    return !rules.isEmpty() && rules.stream().noneMatch(PrometheusRules::isRule);
  }

  private static boolean hasRules(Node groups) {
    return groups instanceof Node.Sequence list
        && Fields.mappings(list.items()).stream()
            .anyMatch(group -> rulesOf(group).stream().anyMatch(PrometheusRules::isNamed));
  }

  private static List<Node.Mapping> rulesOf(Node.Mapping group) {
    return Fields.mappings(Fields.items(group, "rules"));
  }

  private static boolean isRule(Node.Mapping rule) {
    return Fields.hasAny(rule, RULE_KEYS);
  }

  private static boolean isNamed(Node.Mapping rule) {
    return Fields.text(rule, "alert").isPresent() || Fields.text(rule, "record").isPresent();
  }
}
