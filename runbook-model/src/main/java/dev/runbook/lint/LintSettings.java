package dev.runbook.lint;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.gate.Baseline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run is told.
 *
 * @param severities severities by the id of the rule, where they differ from the rule's own; an
 *     empty one turns the rule off
 * @param today the day of the run, on which comments with an end date are held; without one, they
 *     hold for ever
 * @param baseline the findings that are known and do not count
 */
public record LintSettings(
    Map<String, Optional<Severity>> severities,
    Optional<LocalDate> today,
    Optional<Baseline> baseline) {

  private static final String OFF = "off";

  /**
   * Copies the severities.
   *
   * @throws IllegalArgumentException if there is no rule of such an id; the message says which one
   *     may have been meant
   */
  public LintSettings {
    severities = Map.copyOf(severities);
    severities.keySet().stream().sorted().forEach(LintSettings::requireRule);
  }

  /** {@return the settings under which each rule has its own severity} */
  public static LintSettings defaults() {
    return new LintSettings(Map.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Reads severities as people write them.
   *
   * @param words by the id of the rule: {@code error}, {@code warning}, {@code info} or {@code off}
   * @return the settings
   * @throws IllegalArgumentException if a rule or a word is unknown; the message says what was
   *     found and what was expected
   */
  public static LintSettings of(Map<String, String> words) {
    Map<String, Optional<Severity>> severities = new TreeMap<>();
    new TreeMap<>(words).forEach((id, word) -> severities.put(id, severity(id, word)));
    return new LintSettings(severities, Optional.empty(), Optional.empty());
  }

  /**
   * The same settings on a day.
   *
   * @param day the day of the run
   * @return a copy with this day
   */
  public LintSettings on(LocalDate day) {
    return new LintSettings(severities, Optional.of(day), baseline);
  }

  /**
   * The same settings with a baseline.
   *
   * @param known the findings that are known
   * @return a copy with this baseline
   */
  public LintSettings with(Baseline known) {
    return new LintSettings(severities, today, Optional.of(known));
  }

  /**
   * The severity of a rule's findings in this run.
   *
   * @param rule the id of the rule
   * @param own the severity that the finding has of itself
   * @return the severity that holds, or empty if the rule is off
   */
  public Optional<Severity> severity(String rule, Severity own) {
    Optional<Severity> set = severities.get(rule);
    return set == null ? Optional.of(own) : set;
  }

  private static Optional<Severity> severity(String id, String word) {
    if (word.equals(OFF)) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(word)) {
        return Optional.of(severity);
      }
    }
    List<String> known = List.of("error", "warning", "info", OFF);
    throw new IllegalArgumentException(
        "`%s` is no severity for the rule `%s`: expected `%s`%s"
            .formatted(word, id, String.join("`, `", known), question(word, known)));
  }

  private static void requireRule(String id) {
    if (Rules.find(id).isEmpty()) {
      List<String> known = Rules.all().stream().map(RuleInfo::id).toList();
      throw new IllegalArgumentException(
          "there is no rule `%s`%s".formatted(id, question(id, known)));
    }
  }

  private static String question(String word, List<String> known) {
    return Nearest.question(word, known).map(question -> ": " + question).orElse("");
  }
}
