package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.Optional;

/**
 * Reads {@code groups:}, which is the same in a rule file, in a Kubernetes object and wherever else
 * people keep such groups. What is wrong with a rule never hides the alert that it names.
 */
final class RuleGroups {

  private final RuleFields fields;
  private final Found found;
  private final boolean strict;

  /**
   * Prepares for one place.
   *
   * @param format what the rules are said to be
   * @param found takes them
   * @param strict whether it is certain that rules are meant, so that what is wrong is a finding
   */
  RuleGroups(RuleFormat format, Found found, boolean strict) {
    this.fields = new RuleFields(format, found, strict);
    this.found = found;
    this.strict = strict;
  }

  /** Reads the groups, in order. */
  void readGroups(Node groups) {
    if (groups instanceof Node.Sequence list) {
      list.items().forEach(this::readGroup);
    } else if (!Fields.isNull(groups)) {
      wrongShape("groups", groups, "a list of groups");
    }
  }

  private void readGroup(Node node) {
    if (!(node instanceof Node.Mapping written)) {
      wrongShape("groups", node, "a group with `name:` and `rules:`");
      return;
    }
    Node.Mapping group = Merge.resolve(written);
    String name = Fields.text(group, "name").orElse("");
    Optional<Node> members = group.get("rules");
    if (members.isPresent() && members.get() instanceof Node.Sequence list) {
      list.items().forEach(rule -> readRule(rule, name));
    } else if (members.isPresent() && !Fields.isNull(members.get())) {
      wrongShape("rules", members.get(), "a list of rules");
    }
  }

  private void readRule(Node node, String group) {
    if (!(node instanceof Node.Mapping written)) {
      wrongShape("rules", node, "a rule with `alert:` or `record:`");
      return;
    }
    Node.Mapping rule = Merge.resolve(written);
    Optional<Node.Entry> alert = rule.entry("alert");
    if (alert.isPresent()
        && alert.get().value() instanceof Node.Scalar name
        && !Fields.isBlank(name)) {
      found.rule(fields.alertRule(rule, alert.get().key().location(), name, group));
    } else if (alert.isPresent() && !(alert.get().value() instanceof Node.Scalar)) {
      wrongShape("alert", alert.get().value(), "the name of the alert");
    } else if (rule.entry("record").isPresent()) {
      found.recordingRule();
    } else if (strict) {
      Location place = alert.map(entry -> entry.key().location()).orElse(rule.location());
      String what = alert.isPresent() ? "`alert:` is empty" : "this rule has no `alert:`";
      found.problem(
          Diagnostic.of(AlertingRules.NAME_MISSING, place, what + ", expected a name")
              .withHint("add `alert: NameOfTheAlert`, or `record:` if it is a recording rule"));
    }
  }

  private void wrongShape(String key, Node node, String expected) {
    if (strict) {
      found.problem(AlertingRules.wrongShape(key, node, expected));
    }
  }
}
