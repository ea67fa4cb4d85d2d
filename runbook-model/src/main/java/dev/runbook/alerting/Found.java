package dev.runbook.alerting;

import dev.runbook.alerting.AlertFile.Skipped;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/** What the readers of the formats have found in a file so far, in the order in which it stands. */
final class Found {

  private final List<AlertRule> rules = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private int recordingRules;

  void rule(AlertRule rule) {
    rules.add(rule);
  }

  void recordingRule() {
    recordingRules++;
  }

  void problem(Diagnostic problem) {
    problems.add(problem);
  }

  /** Notes that something holds no alert rules, and what it is instead. */
  void skip(Location location, String reason) {
    skipped.add(new Skipped(location.start(), reason));
  }

  /** Takes over what was found in a text inside; that it is no rules is nobody's business. */
  void addAll(Found inside) {
    rules.addAll(inside.rules);
    problems.addAll(inside.problems);
    recordingRules += inside.recordingRules;
  }

  /** Tells whether there is a rule of any kind. */
  boolean hasRules() {
    return recordingRules > 0 || !rules.isEmpty();
  }

  /** How much there is to say; it grows with everything that is noted. */
  int size() {
    return rules.size() + recordingRules + problems.size() + skipped.size();
  }

  /** Tells whether there is a rule that its program reads from this file as it stands. */
  boolean isForPrometheus() {
    return rules.stream().anyMatch(rule -> rule.format() != RuleFormat.OTHER);
  }

  AlertFile toFile() {
    return new AlertFile(rules, recordingRules, problems, skipped);
  }
}
