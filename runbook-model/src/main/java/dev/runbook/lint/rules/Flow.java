package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Location;
import dev.runbook.load.Steps;
import dev.runbook.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows steps as a reader does, one after the other, and finds those that the reader never comes
 * to. Only {@code go:} ends a list of steps, where no {@code when:} holds it back; whoever was led
 * to another document comes back.
 */
final class Flow {

  private final Set<String> entries;
  private final List<Dead> dead = new ArrayList<>();

  /** Knows the ids of steps that something leads to. */
  Flow(Set<String> entries) {
    this.entries = entries;
  }

  /**
   * A step that nothing leads to.
   *
   * @param step the first of those that are left out
   * @param departure where the reader goes elsewhere before it
   */
  record Dead(Step step, Location departure) {}

  /** The dead steps found so far. */
  List<Dead> dead() {
    return List.copyOf(dead);
  }

  /** Follows a list; tells where the reader leaves it for good, unless its end is reached. */
  Optional<Location> follow(List<Step> steps) {
    Optional<Location> departure = Optional.empty();
    boolean reported = false;
    for (Step step : steps) {
      if (departure.isPresent() && isEntered(step)) {
        departure = Optional.empty();
      }
      if (departure.isEmpty()) {
        departure = departure(step);
        reported = false;
      } else if (!reported) {
        dead.add(new Dead(step, departure.get()));
        reported = true;
      }
    }
    return departure;
  }

  /** Where the reader leaves a step and does not come to what stands behind it. */
  private Optional<Location> departure(Step step) {
    List<Optional<Location>> ends = Steps.inside(step).stream().map(this::follow).toList();
    if (step.common().when().isPresent()) {
      return Optional.empty();
    }
    if (step instanceof Step.Go go) {
      return Optional.of(go.step().location());
    }
    // Cases are those that somebody has thought of; there may be others.
    boolean leaves =
        !(step instanceof Step.Choose)
            && !ends.isEmpty()
            && ends.stream().allMatch(Optional::isPresent);
    return leaves ? ends.get(ends.size() - 1) : Optional.empty();
  }

  private boolean isEntered(Step step) {
    return Stream.concat(
            step.common().id().map(id -> entries.contains(id.value())).stream(),
            Steps.inside(step).stream().flatMap(List::stream).map(this::isEntered))
        .anyMatch(entered -> entered);
  }
}
