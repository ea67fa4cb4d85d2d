package dev.runbook.alerting;

import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import java.util.List;

/** Templates of rule files as tests write and look at them. */
final class Templates {

  private Templates() {}

  static AlertFile read(String name, String text) {
    return AlertRuleReader.read(new SourceFile(name, text), Budget.ALERT_RULES);
  }

  static List<String> alerts(AlertFile file) {
    return file.rules().stream()
        .map(r -> r.key().line() + " " + r.name().text() + " " + r.format().label())
        .toList();
  }

  static List<String> problems(AlertFile file) {
    return file.problems().stream()
        .map(d -> d.rule() + " " + d.location() + " " + d.message())
        .toList();
  }

  static List<String> skipped(AlertFile file) {
    return file.skipped().stream().map(s -> s.location().line() + " " + s.reason()).toList();
  }

  static List<String> texts(List<AlertRule.Pair> pairs) {
    return pairs.stream().map(p -> p.key().text() + "=" + p.value().text()).toList();
  }
}
