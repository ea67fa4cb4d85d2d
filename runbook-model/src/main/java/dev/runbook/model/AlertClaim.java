package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An alert that a runbook answers, by name or by pattern.
 *
 * @param name the alert's name, or a pattern in which {@code *} stands for any characters
 * @param isPattern whether {@code name} is a pattern
 * @param severity its severity where it differs from the runbook's
 * @param intent its condition where it differs from the runbook's
 * @param detects what it detects
 * @param misses what it does not detect
 * @param tolerates what may happen before it matters, such as {@code the loss of two drives}
 * @param origin what raises it, if no alert rule here does; key {@code source:}
 * @param rule the rule under which its origin raises it, in words
 * @param channel the channel in which it arrives
 * @param isOptional whether it may not be set up everywhere, so that no rule needs to define it
 * @param aliases former names, whose addresses lead to it
 * @param location the whole entry
 */
public record AlertClaim(
    Located<String> name,
    boolean isPattern,
    Optional<Located<String>> severity,
    Optional<Text> intent,
    Optional<Text> detects,
    Optional<Text> misses,
    Optional<Text> tolerates,
    Optional<Located<String>> origin,
    Optional<Text> rule,
    Optional<Located<String>> channel,
    boolean isOptional,
    List<Located<String>> aliases,
    Location location) {

  /** Copies the list. */
  public AlertClaim {
    aliases = List.copyOf(aliases);
  }

  /**
   * Tells whether nothing is said of it that is not said of its runbook.
   *
   * @return true if it has a name and perhaps a severity, and no more
   */
  public boolean isPlain() {
    return !isPattern
        && !isOptional
        && Stream.of(intent, detects, misses, tolerates, rule, origin, channel)
            .allMatch(Optional::isEmpty);
  }

  /**
   * Tells whether an alert is meant.
   *
   * @param alert the alert's full name
   * @return true if the name is equal or the pattern matches all of it
   */
  public boolean covers(String alert) {
    return isPattern ? Wildcard.matches(name.value(), alert) : name.value().equals(alert);
  }
}
