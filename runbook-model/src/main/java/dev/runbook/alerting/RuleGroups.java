package dev.runbook.alerting;

import dev.runbook.alerting.AlertRule.Pair;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code groups:}, which is the same in a rule file and in a Kubernetes object. */
final class RuleGroups {

  /** The keys that a rule file may have beside its groups; Mimir's tool adds the second one. */
  private static final Set<String> ROOT_KEYS = Set.of("groups", "namespace");

  /** The keys by which a rule of Grafana is known, which has no {@code alert:}. */
  private static final List<String> GRAFANA = List.of("uid", "title", "grafana_alert");

  private final RuleFormat format;
  private final List<AlertRule> rules;
  private final List<Diagnostic> problems;

  RuleGroups(RuleFormat format, List<AlertRule> rules, List<Diagnostic> problems) {
    this.format = format;
    this.rules = rules;
    this.problems = problems;
  }

  /**
   * Tells whether a document with {@code groups:} is a rule file, good or bad. Other programs use
   * that key too; theirs have other keys beside it, or no {@code rules:} in it.
   */
  static boolean areMeant(Node.Mapping root, Node groups) {
    boolean alone = root.entries().stream().allMatch(e -> ROOT_KEYS.contains(e.key().text()));
    if (!(groups instanceof Node.Sequence list)) {
      return alone;
    }
    List<Node.Mapping> mappings =
        list.items().stream()
            .filter(Node.Mapping.class::isInstance)
            .map(item -> Merge.resolve((Node.Mapping) item))
            .toList();
    return mappings.isEmpty() ? alone : mappings.stream().anyMatch(RuleGroups::isGroup);
  }

  private static boolean isGroup(Node.Mapping group) {
    boolean bare = group.entries().size() == 1 && group.entry("name").isPresent();
    return bare || group.entry("rules").isPresent();
  }

  /** Reads the groups, in order. */
  void readGroups(Node groups) {
    if (groups instanceof Node.Sequence list) {
      list.items().forEach(this::readGroup);
    } else if (!isNull(groups)) {
      problems.add(wrongShape("groups", groups, "a list of groups"));
    }
  }

  private void readGroup(Node node) {
    if (!(node instanceof Node.Mapping written)) {
      problems.add(wrongShape("groups", node, "a group with `name:` and `rules:`"));
      return;
    }
    Node.Mapping group = Merge.resolve(written);
    String name = scalar(group, "name").map(Node.Scalar::text).orElse("");
    Optional<Node> members = group.get("rules");
    if (members.isPresent() && members.get() instanceof Node.Sequence list) {
      list.items().forEach(rule -> readRule(rule, name));
    } else if (members.isPresent() && !isNull(members.get())) {
      problems.add(wrongShape("rules", members.get(), "a list of rules"));
    }
  }

  private void readRule(Node node, String group) {
    if (!(node instanceof Node.Mapping written)) {
      problems.add(wrongShape("rules", node, "a rule with `alert:` or `record:`"));
      return;
    }
    Node.Mapping rule = Merge.resolve(written);
    Optional<Node.Entry> alert = rule.entry("alert");
    if (alert.isPresent() && alert.get().value() instanceof Node.Scalar name && !isBlank(name)) {
      rules.add(alertRule(rule, alert.get().key().location(), name, group));
    } else if (alert.isPresent() && !(alert.get().value() instanceof Node.Scalar)) {
      problems.add(wrongShape("alert", alert.get().value(), "the name of the alert"));
    } else if (rule.entry("record").isEmpty() && !isOfGrafana(rule)) {
      Location place = alert.map(entry -> entry.key().location()).orElse(rule.location());
      String found = alert.isPresent() ? "`alert:` is empty" : "this rule has no `alert:`";
      problems.add(
          Diagnostic.of(AlertingRules.NAME_MISSING, place, found + ", expected a name")
              .withHint("add `alert: NameOfTheAlert`, or `record:` if it is a recording rule"));
    }
  }

  private AlertRule alertRule(
      Node.Mapping rule, Location alertKey, Node.Scalar name, String group) {
    return new AlertRule(
        name,
        alertKey,
        text(rule, "expr"),
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
    if (value.isEmpty() || isNull(value.get())) {
      return List.of();
    }
    if (!(value.get() instanceof Node.Mapping mapping)) {
      problems.add(wrongShape(key, value.get(), "a mapping"));
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Node.Entry entry : Merge.entries(mapping)) {
      if (entry.value() instanceof Node.Scalar scalar) {
        pairs.add(new Pair(entry.key(), scalar));
      } else {
        problems.add(notText(entry.key().text(), entry.value()));
      }
    }
    return pairs;
  }

  private Optional<Node.Scalar> text(Node.Mapping rule, String key) {
    Optional<Node> value = rule.get(key);
    if (value.isPresent() && !(value.get() instanceof Node.Scalar)) {
      problems.add(notText(key, value.get()));
    }
    return scalar(rule, key);
  }

  private static Optional<Node.Scalar> scalar(Node.Mapping mapping, String key) {
    return mapping.get(key).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  private static boolean isOfGrafana(Node.Mapping rule) {
    return GRAFANA.stream().anyMatch(key -> rule.entry(key).isPresent());
  }

  private static boolean isBlank(Node.Scalar scalar) {
    return isNull(scalar) || scalar.text().isBlank();
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL;
  }

  private static Diagnostic notText(String key, Node value) {
    return Diagnostic.of(
            AlertingRules.VALUE_NOT_TEXT,
            value.location(),
            "`%s` is %s, expected text".formatted(key, value.describe()))
        .withHint("put the value in quotes if it is text");
  }

  /** The finding about something that is of another kind than it must be. */
  static Diagnostic wrongShape(String key, Node found, String expected) {
    return Diagnostic.of(
        AlertingRules.WRONG_SHAPE,
        found.location(),
        "`%s` holds %s, expected %s".formatted(key, found.describe(), expected));
  }
}
