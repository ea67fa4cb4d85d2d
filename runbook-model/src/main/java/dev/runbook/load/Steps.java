package dev.runbook.load;

import dev.runbook.model.Command;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks over steps. */
public final class Steps {

  private Steps() {}

  /**
   * The lists of steps that stand inside a step.
   *
   * @param step a step of any kind
   * @return its branches, cases or members, in order; empty if it has none
   */
  public static List<List<Step>> inside(Step step) {
    if (step instanceof Step.Ask ask) {
      return List.of(ask.then(), ask.otherwise());
    }
    if (step instanceof Step.Choose choose) {
      return choose.cases().stream().map(Step.Case::steps).toList();
    }
    if (step instanceof Step.Group group) {
      return List.of(group.steps());
    }
    return List.of();
  }

  /**
   * Every step of a runbook at any depth, each before those inside it.
   *
   * @param runbook the runbook
   * @return the steps of its phases, then those of its causes
   */
  public static Stream<Step> all(Runbook runbook) {
    return Stream.concat(
            runbook.procedure().phases().stream().flatMap(phase -> phase.steps().stream()),
            runbook.procedure().causes().stream().flatMap(cause -> cause.steps().stream()))
        .flatMap(Steps::withInner);
  }

  /**
   * What a step gives to type.
   *
   * @param step a step of any kind
   * @return its command, if it is one to run or a question that has one
   */
  public static Optional<Command> command(Step step) {
    if (step instanceof Step.Run run) {
      return Optional.of(run.command());
    }
    return step instanceof Step.Ask ask ? ask.command() : Optional.empty();
  }

  private static Stream<Step> withInner(Step step) {
    return Stream.concat(
        Stream.of(step), inside(step).stream().flatMap(List::stream).flatMap(Steps::withInner));
  }
}
