package dev.runbook.alerting;

import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import java.util.List;

/** Short words for the tests of this package. */
final class Alerts {

  private Alerts() {}

  static AlertFile read(String text) {
    return read("a.yaml", text);
  }

  static AlertFile read(String name, String text) {
    return AlertRuleReader.read(new SourceFile(name, text), Budget.ALERT_RULES);
  }

  /** The alerts as {@code line name format}. */
  static List<String> in(AlertFile file) {
    return file.rules().stream()
        .map(r -> r.key().line() + " " + r.name().text() + " " + r.format().label())
        .toList();
  }

  /** The alerts of a text that gives no finding. */
  static List<String> in(String text) {
    AlertFile file = read(text);
    if (!file.problems().isEmpty()) {
      throw new AssertionError("expected no finding: " + problems(file));
    }
    return in(file);
  }

  /** The findings as {@code rule file:line:column message}. */
  static List<String> problems(AlertFile file) {
    return file.problems().stream()
        .map(d -> d.rule() + " " + d.location() + " " + d.message())
        .toList();
  }

  /** What was left out, as {@code file:line:column reason}. */
  static List<String> skipped(String text) {
    return read(text).skipped().stream().map(s -> s.location() + " " + s.reason()).toList();
  }

  static String severity(AlertRule rule) {
    return rule.label("severity").map(Node.Scalar::text).orElse("");
  }

  static String url(AlertRule rule) {
    return rule.annotation("runbook_url").map(Node.Scalar::text).orElse("");
  }
}
