package dev.runbook.alerting;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** What can be wrong with a file of alert rules, so that rules in it were not read. */
public final class AlertingRules {

  /** Something of another kind than Prometheus or its operator would accept. */
  public static final RuleInfo WRONG_SHAPE =
      new RuleInfo(
          "alerts/wrong-shape",
          Severity.ERROR,
          "A part of a rule file is not the mapping, list or text that it must be");

  /** A rule that is neither an alert nor a recording rule. */
  public static final RuleInfo NAME_MISSING =
      new RuleInfo("alerts/name-missing", Severity.ERROR, "A rule has no name");

  /** A label, an annotation or a query that is a mapping or a list. */
  public static final RuleInfo VALUE_NOT_TEXT =
      new RuleInfo(
          "alerts/value-not-text",
          Severity.WARNING,
          "A label, an annotation or a query is not text, so it was not read");

  /** Every one of them, ordered by id. */
  public static final List<RuleInfo> ALL = List.of(NAME_MISSING, VALUE_NOT_TEXT, WRONG_SHAPE);

  private AlertingRules() {}
}
