package dev.runbook.load;

import dev.runbook.model.Runbook;
import java.util.LinkedHashSet;
import java.util.Set;

/** The anchors of an alert's page. */
public final class AlertAnchors {

  /** The first step of the runbook, unless the runbook is retired. */
  public static final String FIRST_STEP = "first-step";

  /** The way to the runbook. */
  public static final String RUNBOOK = "runbook";

  /** The alert's rules. */
  public static final String RULE = "rule";

  private AlertAnchors() {}

  /**
   * Every anchor of an alert's page.
   *
   * @param set the runbooks
   * @param name the name of the alert
   * @param hasRule whether an alert rule defines it
   * @return the anchors in the order of the page
   */
  static Set<String> of(RunbookSet set, String name, boolean hasRule) {
    Set<String> ids = new LinkedHashSet<>();
    if (set.claim(name).filter(claim -> hasFirstStep(claim.runbook())).isPresent()) {
      ids.add(FIRST_STEP);
    }
    ids.add(RUNBOOK);
    if (hasRule) {
      ids.add(RULE);
    }
    return ids;
  }

  /** The steps of a retired runbook are no longer valid, so nobody is led into them. */
  private static boolean hasFirstStep(Runbook runbook) {
    return runbook.lifecycle().status() != Runbook.Status.RETIRED
        && !runbook.procedure().phases().isEmpty();
  }
}
