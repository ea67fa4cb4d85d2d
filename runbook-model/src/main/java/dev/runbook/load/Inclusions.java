package dev.runbook.load;

import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code use:} brings to a page: the steps of another runbook, under anchors of their own that
 * begin with that of the place where they stand.
 */
public final class Inclusions {

  /** How deep steps of other runbooks are repeated; beyond it there is only a link. */
  private static final int DEEPEST = 3;

  private Inclusions() {}

  /**
   * The runbook whose steps stand at a place.
   *
   * @param use the step that includes them
   * @param set the runbooks
   * @param trail the ids of the documents on the way here, the page's own first
   * @return the runbook, or empty if there is none, if it is on the way already, or too deep
   */
  public static Optional<Runbook> of(Step.Use use, RunbookSet set, List<String> trail) {
    String id = use.runbook().value();
    return trail.contains(id) || trail.size() > DEEPEST ? Optional.empty() : set.runbook(id);
  }

  /**
   * The steps that a runbook lends.
   *
   * @param runbook the runbook
   * @return the steps of its phases in order; those of its causes stay where they are
   */
  public static List<Step> steps(Runbook runbook) {
    return runbook.procedure().phases().stream().flatMap(p -> p.steps().stream()).toList();
  }

  /**
   * The beginning of the anchors of included steps.
   *
   * @param place the anchor of the step that includes them
   * @return what stands before their ids; no id of a step has a dot
   */
  public static String prefix(String place) {
    return place + ".";
  }

  /**
   * The documents on the way to included steps.
   *
   * @param trail the documents on the way to the step that includes them
   * @param runbook the runbook whose steps they are
   * @return both
   */
  public static List<String> longer(List<String> trail, Runbook runbook) {
    return Stream.concat(trail.stream(), Stream.of(runbook.id().value())).toList();
  }
}
