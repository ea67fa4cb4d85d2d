package dev.runbook.load;

import dev.runbook.model.Step;
import java.util.List;

/** Notes among steps. They belong to the step before them, or to the first, and are not counted. */
public final class Asides {

  private Asides() {}

  /**
   * Tells whether a step is nothing to do.
   *
   * @param step a step of any kind
   * @return true for a note, tip, warning or danger that says nothing besides its text
   */
  public static boolean isAside(Step step) {
    Step.Common common = step.common();
    return step instanceof Step.Note
        && common.id().isEmpty()
        && common.title().isEmpty()
        && common.when().isEmpty()
        && common.within().isEmpty()
        && common.because().isEmpty()
        && common.incident().isEmpty()
        && common.questions().isEmpty()
        && common.open().isEmpty()
        && common.references().isEmpty();
  }

  /**
   * The steps of a list that have a number.
   *
   * @param steps a list of steps
   * @return those that are something to do; all of them if none is
   */
  public static List<Step> counted(List<Step> steps) {
    List<Step> counted = steps.stream().filter(step -> !isAside(step)).toList();
    return counted.isEmpty() ? steps : counted;
  }
}
