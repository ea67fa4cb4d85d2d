package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.SourceFile;
import java.util.List;

/**
 * The alert rules of a file.
 *
 * @param rules its alert rules in the order in which they stand; recording rules are left out
 * @param recordingRules how many recording rules it has beside them
 * @param problems what is wrong with the YAML and with the rules
 * @param skipped what is no alert rules at all: nothing wrong, but a run should say so
 */
public record AlertFile(
    List<AlertRule> rules, int recordingRules, List<Diagnostic> problems, List<Skipped> skipped) {

  /** Copies the lists. */
  public AlertFile {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
    skipped = List.copyOf(skipped);
  }

  /** A file that is something else as a whole. */
  static AlertFile without(SourceFile file, String reason) {
    Skipped skipped = new Skipped(Location.startOf(file.name()), reason);
    return new AlertFile(List.of(), 0, List.of(), List.of(skipped));
  }

  /**
   * A document, or an object of a list of objects, that holds no alert rules.
   *
   * @param location where it begins
   * @param reason what it is instead, in a few words such as {@code a Kubernetes `Service`}
   */
  public record Skipped(Location location, String reason) {}
}
