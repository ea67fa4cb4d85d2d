package dev.runbook.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding. It says what was found and what was expected; excerpts, colours and file formats are
 * the business of the renderers.
 *
 * @param rule the id of the rule it belongs to
 * @param severity how bad it is in this run
 * @param message what was found and what was expected: names in backticks, one line, no full stop
 * @param hint how to mend it, such as the exact line to add; may have several lines
 * @param location the thing itself: the misspelt key, not its parent
 */
public record Diagnostic(
    String rule, Severity severity, String message, Optional<String> hint, Location location)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message)
          .thenComparing(d -> d.hint().orElse(""));

  /**
   * A finding with the severity that its rule has by default.
   *
   * @param rule the rule it belongs to
   * @param location the thing itself
   * @param message what was found and what was expected
   * @return the finding, without a hint
   */
  public static Diagnostic of(RuleInfo rule, Location location, String message) {
    return new Diagnostic(rule.id(), rule.severity(), message, Optional.empty(), location);
  }

  /**
   * The same finding with a remedy.
   *
   * @param newHint how to mend it
   * @return a copy with this hint
   */
  public Diagnostic withHint(String newHint) {
    return new Diagnostic(rule, severity, message, Optional.of(newHint), location);
  }

  /**
   * The same finding at another severity.
   *
   * @param newSeverity the severity that a policy asks for
   * @return a copy with this severity
   */
  public Diagnostic withSeverity(Severity newSeverity) {
    return new Diagnostic(rule, newSeverity, message, hint, location);
  }

  /**
   * The same finding at another place.
   *
   * @param newLocation where it is
   * @return a copy with this location
   */
  public Diagnostic at(Location newLocation) {
    return new Diagnostic(rule, severity, message, hint, newLocation);
  }

  /** Orders by file, line, column, rule: the order in which findings are reported. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
