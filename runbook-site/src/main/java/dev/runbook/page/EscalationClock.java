package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Clock;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to call as time goes by: the levels of a runbook's escalation policy, and its steps that
 * call somebody after a while, whatever one finds.
 */
final class EscalationClock {

  private final Contacts contacts;

  private EscalationClock(RunbookSet set) {
    this.contacts = new Contacts(set);
  }

  /** {@return the clock, or nothing if nobody is called later on} */
  static List<Block> of(RunbookSet set, Runbook runbook) {
    List<Clock.Level> levels = new EscalationClock(set).levels(runbook);
    return levels.isEmpty() ? List.of() : List.of(new Clock(levels));
  }

  private List<Clock.Level> levels(Runbook runbook) {
    List<Clock.Level> levels = new ArrayList<>();
    runbook.ownership().escalation().flatMap(id -> contacts.policy(id.value())).stream()
        .flatMap(policy -> policy.levels().stream())
        .filter(level -> seconds(level.after()) > 0)
        .map(this::level)
        .forEach(levels::add);
    for (Step.Escalate step : steps(runbook).toList()) {
      // A step that repeats what the policy says is no second call.
      if (levels.stream().noneMatch(known -> known.after() == seconds(step.after()))) {
        levels.add(level(step));
      }
    }
    levels.sort(Comparator.comparingLong(Clock.Level::after));
    return levels;
  }

  private static Stream<Step.Escalate> steps(Runbook runbook) {
    return runbook.procedure().phases().stream()
        .flatMap(phase -> phase.steps().stream())
        .filter(step -> step.common().when().isEmpty())
        .filter(Step.Escalate.class::isInstance)
        .map(Step.Escalate.class::cast)
        .filter(step -> seconds(step.after()) > 0);
  }

  private Clock.Level level(Level level) {
    return new Clock.Level(seconds(level.after()), contacts.call(level).done());
  }

  private Clock.Level level(Step.Escalate step) {
    return new Clock.Level(seconds(step.after()), contacts.whom(step.to().value()).done());
  }

  private static long seconds(Optional<TimeSpan> after) {
    return after.map(span -> span.duration().toSeconds()).orElse(0L);
  }
}
