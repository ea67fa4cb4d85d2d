package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Clock;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Runbook;
import java.util.Comparator;
import java.util.List;

/** Whom to call as time goes by, after the escalation policy of a runbook. */
final class EscalationClock {

  private EscalationClock() {}

  /** {@return the clock, or nothing if the policy calls nobody later on} */
  static List<Block> of(RunbookSet set, Runbook runbook) {
    Contacts contacts = new Contacts(set);
    List<Clock.Level> levels =
        runbook.ownership().escalation().flatMap(id -> contacts.policy(id.value())).stream()
            .flatMap(policy -> policy.levels().stream())
            .filter(level -> seconds(level) > 0)
            .map(level -> new Clock.Level(seconds(level), contacts.call(level).done()))
            .sorted(Comparator.comparingLong(Clock.Level::after))
            .toList();
    return levels.isEmpty() ? List.of() : List.of(new Clock(levels));
  }

  private static long seconds(Level level) {
    return level.after().map(after -> after.duration().toSeconds()).orElse(0L);
  }
}
