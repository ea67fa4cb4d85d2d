package dev.runbook.alerting;

import dev.runbook.alerting.AlertRule.Pair;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a rule says beside its name, which is written alike in all formats. */
final class RuleFields {

  private final RuleFormat format;
  private final Found found;
  private final boolean strict;

  /**
   * Prepares for one format.
   *
   * @param format what the rules are said to be
   * @param found takes what is wrong
   * @param strict whether it is certain that rules are meant, so that what is wrong is a finding
   */
  RuleFields(RuleFormat format, Found found, boolean strict) {
    this.format = format;
    this.found = found;
    this.strict = strict;
  }

  /**
   * The alert that a rule defines.
   *
   * @param rule the rule, without merge keys
   * @param key where the key of its name stands
   * @param name its name
   * @param group the name of its group, which may be empty
   */
  AlertRule alertRule(Node.Mapping rule, Location key, Node.Scalar name, String group) {
    // Templates of Azure spell the key out.
    Optional<Node.Scalar> expression =
        rule.entry("expr").isPresent() ? text(rule, "expr") : Fields.scalar(rule, "expression");
    return alertRule(rule, key, name, expression, group);
  }

  /** The same, for a rule whose query stands elsewhere. */
  AlertRule alertRule(
      Node.Mapping rule,
      Location key,
      Node.Scalar name,
      Optional<Node.Scalar> expression,
      String group) {
    return new AlertRule(
        name,
        key,
        expression,
        text(rule, "for"),
        pairs(rule, "labels"),
        pairs(rule, "annotations"),
        rule.entry("annotations").map(entry -> entry.key().location()),
        group,
        format,
        Map.of(),
        rule.location());
  }

  private List<Pair> pairs(Node.Mapping rule, String key) {
    Optional<Node> value = rule.get(key);
    if (value.isEmpty() || Fields.isNull(value.get())) {
      return List.of();
    }
    if (!(value.get() instanceof Node.Mapping mapping)) {
      report(AlertingRules.wrongShape(key, value.get(), "a mapping"));
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Node.Entry entry : Merge.entries(mapping)) {
      if (entry.value() instanceof Node.Scalar scalar) {
        pairs.add(new Pair(entry.key(), scalar));
      } else {
        report(AlertingRules.notText(entry.key().text(), entry.value()));
      }
    }
    return pairs;
  }

  private Optional<Node.Scalar> text(Node.Mapping rule, String key) {
    Optional<Node> value = rule.get(key);
    if (value.isPresent() && !(value.get() instanceof Node.Scalar)) {
      report(AlertingRules.notText(key, value.get()));
    }
    return Fields.scalar(rule, key);
  }

  private void report(Diagnostic problem) {
    if (strict) {
      found.problem(problem);
    }
  }
}
