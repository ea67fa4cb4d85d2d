package dev.runbook.online;

import java.net.URI;
import java.util.Optional;

/**
 * What is known of an address.
 *
 * @param kind whether it can be opened
 * @param reason why, in a few words that follow the address, such as {@code answers 404}; empty if
 *     it is alive
 * @param moved where it has moved to for good, if it says so
 */
record Verdict(Kind kind, String reason, Optional<URI> moved) {

  /** Whether an address can be opened. */
  enum Kind {
    ALIVE,
    DEAD,
    /** Nobody can say: it is for people who are logged in, or it had no time, or there was none. */
    UNKNOWN
  }

  static Verdict alive(Optional<URI> moved) {
    return new Verdict(Kind.ALIVE, "", moved);
  }

  static Verdict dead(String reason) {
    return new Verdict(Kind.DEAD, reason, Optional.empty());
  }

  static Verdict unknown(String reason) {
    return new Verdict(Kind.UNKNOWN, reason, Optional.empty());
  }
}
