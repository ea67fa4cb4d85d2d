package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.source.Node;
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

  /** The finding about something that is of another kind than it must be. */
  static Diagnostic wrongShape(String key, Node found, String expected) {
    return Diagnostic.of(
        WRONG_SHAPE,
        found.location(),
        "`%s` holds %s, expected %s".formatted(key, found.describe(), expected));
  }

  /** The finding about a document that is plain text. */
  static Diagnostic noRules(Node.Scalar text) {
    return Diagnostic.of(
            WRONG_SHAPE,
            text.location(),
            "this is %s, expected a mapping with `groups:`".formatted(text.describe()))
        .withHint("write alert rules into the file, or move it to another folder");
  }

  /** The finding about a value that should be text. */
  static Diagnostic notText(String key, Node value) {
    return Diagnostic.of(
            VALUE_NOT_TEXT,
            value.location(),
            "`%s` is %s, expected text".formatted(key, value.describe()))
        .withHint("put the value in quotes if it is text");
  }
}
