package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Location;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.source.Node;

/**
 * A link of an alert rule.
 *
 * @param rule the rule
 * @param annotation the annotation that holds it
 * @param to where it leads
 */
record AlertLink(AlertRule rule, AlertRule.Pair annotation, RunbookLink to) {

  /** The name of the annotation. */
  String key() {
    return annotation.key().text();
  }

  Node.Scalar value() {
    return annotation.value();
  }

  /** The part of the address behind the first {@code #}, with it; all if there is none. */
  Location fragment() {
    String text = value().text();
    return ValueSpan.of(value(), Math.max(0, text.indexOf('#')), text.length());
  }

  /** The line that puts another address in place of this one. */
  String line(String address) {
    return AnnotationLine.of(key(), address, value());
  }
}
