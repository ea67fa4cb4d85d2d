package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import java.util.List;
import java.util.Optional;

/** The labels that an alert rule sets, as far as their values are known before it fires. */
final class Labels {

  /** The label that says how loud an alert calls. */
  static final String SEVERITY = "severity";

  /**
   * What parts begin with that are filled in later: when a rule fires, or when it is rolled out.
   */
  private static final List<String> TEMPLATES = List.of("{{", "{%", "${");

  private Labels() {}

  /** The value of a label, unless it is empty, which is the same as none, or holds a template. */
  static Optional<String> fixed(AlertRule rule, String label) {
    return rule.label(label)
        .map(value -> rule.filled(value.text()))
        .filter(value -> !value.isBlank() && !isTemplate(value));
  }

  /** Whether a value is filled in later. */
  static boolean isTemplate(String value) {
    for (String start : TEMPLATES) {
      if (value.contains(start)) {
        return true;
      }
    }
    return false;
  }
}
