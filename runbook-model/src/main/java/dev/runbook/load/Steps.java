package dev.runbook.load;

import dev.runbook.model.Step;
import java.util.List;

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
}
