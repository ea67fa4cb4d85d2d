package dev.runbook.lint.gate;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** What can be wrong with how a team weighs, allows and puts off findings. */
public final class GateRules {

  /** A name that no rule has. */
  static final RuleInfo UNKNOWN_RULE =
      new RuleInfo(
          "lint/unknown-rule",
          Severity.ERROR,
          "The catalog or a comment names a rule that does not exist");

  /** A rule without which a run would promise more than it knows. */
  static final RuleInfo CANNOT_BE_SILENCED =
      new RuleInfo(
          "lint/cannot-be-silenced",
          Severity.ERROR,
          "The catalog or a comment passes over findings that say what a run has not seen");

  /** A path in the policy that is no file's. */
  static final RuleInfo UNKNOWN_PATH =
      new RuleInfo(
          "lint/unknown-path",
          Severity.WARNING,
          "The catalog weighs rules for a path that fits no file of the run");

  /** All of them, in the order of the documentation. */
  public static final List<RuleInfo> ALL = List.of(UNKNOWN_RULE, UNKNOWN_PATH, CANNOT_BE_SILENCED);

  private GateRules() {}
}
