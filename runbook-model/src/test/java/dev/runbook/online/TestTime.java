package dev.runbook.online;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;

/** Time that passes only while somebody waits for it, and then at once. */
final class TestTime implements Time {

  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final List<Duration> waits = new ArrayList<>();

  @Override
  public synchronized Instant now() {
    return now;
  }

  @SuppressWarnings("WaitNotInLoop")
  @Override
  public void await(Condition changed, Optional<Duration> most) throws InterruptedException {
    if (most.isEmpty()) {
      changed.await();
      return;
    }
    synchronized (this) {
      now = now.plus(most.get());
      waits.add(most.get());
    }
  }

  /** All that was waited, one wait after the other. */
  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }
}
