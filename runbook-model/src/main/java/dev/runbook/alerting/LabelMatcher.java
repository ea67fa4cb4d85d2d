package dev.runbook.alerting;

import java.util.Optional;

/**
 * A condition of a route on one label. A label that an alert does not have counts as empty.
 *
 * @param label the label; empty if the condition could not be read
 * @param test what its value must be
 * @param isNegated whether it must not be that
 */
record LabelMatcher(String label, Test test, boolean isNegated) {

  /** A question about a value. */
  interface Test {

    /** What can be said of a value. */
    Certainty of(String value);
  }

  /** A condition that nobody can follow: a template, or a syntax of other versions. */
  static final LabelMatcher UNREADABLE = new LabelMatcher("", value -> Certainty.MAYBE, false);

  static LabelMatcher equal(String label, String value, boolean negated) {
    return new LabelMatcher(label, found -> Certainty.of(found.equals(value)), negated);
  }

  static LabelMatcher regex(String label, String value, boolean negated) {
    Optional<LabelRegex> regex = LabelRegex.of(value);
    return new LabelMatcher(
        label, found -> regex.map(r -> r.fits(found)).orElse(Certainty.MAYBE), negated);
  }

  /** Whether an alert fulfils it, of which the labels are known as far as they are. */
  Certainty fits(KnownLabels labels) {
    Certainty certainty = labels.value(label).map(test::of).orElse(Certainty.MAYBE);
    return isNegated ? certainty.not() : certainty;
  }
}
