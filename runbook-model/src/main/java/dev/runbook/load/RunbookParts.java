package dev.runbook.load;

import dev.runbook.model.AlertClaim;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which parts the page of a runbook has below its steps, for those who have the time to read. */
public final class RunbookParts {

  /** A drawing of more is no help to anybody. */
  private static final int MOST_QUESTIONS = 24;

  private RunbookParts() {}

  /**
   * Tells whether there is more to say of the alerts than their names and severities, or of what
   * one sees.
   *
   * @param runbook the runbook
   * @return true if its page has a section for it
   */
  public static boolean hasSigns(Runbook runbook) {
    return !runbook.meaning().symptoms().isEmpty() || hasAlerts(runbook);
  }

  /**
   * Tells whether the alerts of a runbook differ from each other, or one of them says more than its
   * name and its severity.
   *
   * @param runbook the runbook
   * @return true if they need a table
   */
  public static boolean hasAlerts(Runbook runbook) {
    return runbook.alerts().size() > 1 || !runbook.alerts().stream().allMatch(AlertClaim::isPlain);
  }

  /**
   * The questions among the steps of a runbook's phases, each before those inside its answers.
   *
   * @param runbook the runbook
   * @return steps that have several ways to go on, in the order of the page
   */
  public static List<Step> questions(Runbook runbook) {
    return runbook.procedure().phases().stream()
        .flatMap(phase -> phase.steps().stream())
        .flatMap(RunbookParts::questions)
        .toList();
  }

  private static Stream<Step> questions(Step step) {
    return Steps.all(step).filter(s -> s instanceof Step.Ask || s instanceof Step.Choose);
  }

  /**
   * Tells whether the questions of a runbook are worth a drawing.
   *
   * @param runbook the runbook
   * @return true if there are several, and not too many for a drawing
   */
  public static boolean hasDecisionTree(Runbook runbook) {
    int questions = questions(runbook).size();
    return questions > 1 && questions <= MOST_QUESTIONS;
  }

  /**
   * The escalation policy of a runbook, if it calls one after the other.
   *
   * @param runbook the runbook
   * @param set the set it belongs to
   * @return its policy; empty if there is none, or if it has a single level
   */
  public static Optional<EscalationPolicy> escalation(Runbook runbook, RunbookSet set) {
    return runbook
        .ownership()
        .escalation()
        .flatMap(id -> set.item(EscalationPolicy.class, id.value()))
        .filter(policy -> policy.levels().size() > 1);
  }
}
