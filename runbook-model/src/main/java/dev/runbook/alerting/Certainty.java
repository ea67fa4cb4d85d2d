package dev.runbook.alerting;

/** What can be said of an alert before it fires, when some of its labels are not known yet. */
enum Certainty {
  /** So it is, whatever the other labels are. */
  YES,
  /** So it is not, whatever the other labels are. */
  NO,
  /** It depends on what is not known. */
  MAYBE;

  static Certainty of(boolean known) {
    return known ? YES : NO;
  }

  /** The opposite. */
  Certainty not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case MAYBE -> MAYBE;
    };
  }

  /** Both. */
  Certainty and(Certainty other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : MAYBE;
  }
}
