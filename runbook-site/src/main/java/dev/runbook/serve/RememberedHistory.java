package dev.runbook.serve;

import dev.runbook.history.GitHistory;
import dev.runbook.history.History;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * When files last changed, as it was known at the edit before: to ask Git takes longer than all
 * else in a repository with a long history, so nobody waits for it but at the start.
 */
final class RememberedHistory {

  private final Path base;
  private Set<String> files = Set.of();
  private Optional<History> known = Optional.empty();

  RememberedHistory(Path base) {
    this.base = base;
  }

  synchronized History of(Set<String> wanted) {
    files = Set.copyOf(wanted);
    History history = known.orElseGet(() -> GitHistory.read(base, files));
    known = Optional.of(history);
    return history;
  }

  /** Asks again, for the next time. */
  void renew() {
    Set<String> wanted;
    synchronized (this) {
      wanted = files;
    }
    History history = GitHistory.read(base, wanted);
    synchronized (this) {
      known = Optional.of(history);
    }
  }
}
