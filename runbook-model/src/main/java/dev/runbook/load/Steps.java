package dev.runbook.load;

import dev.runbook.model.Command;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Procedure;
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
   * Every step of a runbook or a guide at any depth, each before those inside it.
   *
   * @param document the runbook or guide
   * @return the steps in the order of {@link #lists}
   */
  public static Stream<Step> all(Destination document) {
    List<Step> found = new ArrayList<>();
    lists(document).forEach(steps -> collect(steps, found));
    return found.stream();
  }

  /**
   * A step and every step inside it at any depth.
   *
   * @param step a step of any kind
   * @return the steps, each before those inside it
   */
  public static Stream<Step> all(Step step) {
    List<Step> found = new ArrayList<>();
    collect(List.of(step), found);
    return found.stream();
  }

  /**
   * The lists of steps that stand directly in a runbook or a guide.
   *
   * @param document the runbook or guide
   * @return of a runbook its phases, then its causes; of a guide the first minutes and the way out
   *     of them, the answers of its questions, evidence, mitigations, criteria and checklists
   */
  public static Stream<List<Step>> lists(Destination document) {
    return document instanceof Runbook runbook ? lists(runbook) : lists((Guide) document);
  }

  private static Stream<List<Step>> lists(Runbook runbook) {
    return Stream.concat(
        runbook.procedure().phases().stream().map(Procedure.Phase::steps),
        runbook.procedure().causes().stream().map(Procedure.Cause::steps));
  }

  private static Stream<List<Step>> lists(Guide guide) {
    return Stream.of(
            guide.firstMinutes().stream().flatMap(f -> Stream.of(f.steps(), f.otherwise())),
            guide.decisions().stream()
                .flatMap(question -> question.answers().stream())
                .map(Guide.Answer::steps),
            Stream.of(guide.evidence()),
            guide.mitigations().stream().map(Guide.Mitigation::steps),
            guide.criteria().stream().map(Guide.Criterion::steps),
            guide.checklists().stream().map(Guide.Checklist::items))
        .flatMap(lists -> lists);
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
