package dev.runbook.online;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Condition;

/** What time it is, and how it passes. */
interface Time {

  /** {@return this moment} */
  Instant now();

  /**
   * Waits.
   *
   * @param changed what ends the wait early
   * @param most the longest wait; empty to wait until something has changed
   * @throws InterruptedException if the run is to end
   */
  void await(Condition changed, Optional<Duration> most) throws InterruptedException;

  /** The time of a clock. */
  static Time of(InstantSource clock) {
    return new Time() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      // Whoever waits asks what time it is again, however the wait has ended.
      @SuppressWarnings("WaitNotInLoop")
      @Override
      public void await(Condition changed, Optional<Duration> most) throws InterruptedException {
        if (most.isPresent()) {
          changed.awaitNanos(most.get().toNanos());
        } else {
          changed.await();
        }
      }
    };
  }
}
