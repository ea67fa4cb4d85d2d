package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Severity;
import dev.runbook.model.LintPolicy;
import dev.runbook.model.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The weights that hold somewhere, by rule and by the severity of the alert. */
final class Weights {

  private static final String OFF = "off";

  /** A severity, or none if the rule is off. */
  record Weight(Optional<Severity> severity) {}

  /** Weights for everything stand under no severity at all. */
  private final Map<String, Map<Optional<String>, Weight>> byRule = new HashMap<>();

  /** Leaves out what cannot be weighed; that has been reported. */
  Weights(List<LintPolicy.Weight> weights, KnownRules rules) {
    for (LintPolicy.Weight weight : weights) {
      String word = weight.word().value();
      Optional<Severity> severity = severity(word);
      String rule = weight.rule().value();
      if ((severity.isPresent() || word.equals(OFF)) && !isRefused(rule, severity, rules)) {
        byRule
            .computeIfAbsent(rule, id -> new HashMap<>())
            .putIfAbsent(weight.alertSeverity().map(Located::value), new Weight(severity));
      }
    }
  }

  /** What a word means; empty for {@code off}, and for what is no word at all. */
  static Optional<Severity> severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** Whether a weight would pass over that something was not seen. */
  static boolean isRefused(String rule, Optional<Severity> severity, KnownRules rules) {
    return rules.meansUnseen(rule) && !severity.equals(Optional.of(Severity.ERROR));
  }

  boolean mention(String rule) {
    return byRule.containsKey(rule);
  }

  /**
   * The weight of a rule.
   *
   * @param alert the severity of the alert that a finding is about, or the word for the others
   * @return the weight, if somebody weighs the rule here
   */
  Optional<Weight> of(String rule, String alert) {
    Map<Optional<String>, Weight> weights = byRule.getOrDefault(rule, Map.of());
    return Stream.of(Optional.of(alert), Optional.of(LintPolicy.OTHER), Optional.<String>empty())
        .flatMap(severity -> Optional.ofNullable(weights.get(severity)).stream())
        .findFirst();
  }
}
