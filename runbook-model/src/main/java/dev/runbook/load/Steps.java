package dev.runbook.load;

import dev.runbook.model.Command;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.ArrayList;
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
    List<Step> found = new ArrayList<>();
    runbook.procedure().phases().forEach(phase -> collect(phase.steps(), found));
    runbook.procedure().causes().forEach(cause -> collect(cause.steps(), found));
    return found.stream();
  }

  private static void collect(List<Step> steps, List<Step> found) {
    for (Step step : steps) {
      found.add(step);
      inside(step).forEach(inner -> collect(inner, found));
    }
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
}
