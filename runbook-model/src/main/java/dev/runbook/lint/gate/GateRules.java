package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
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

  /** A comment that is meant to allow something and is not understood. */
  static final RuleInfo ALLOW_MALFORMED =
      new RuleInfo(
          "lint/allow-malformed",
          Severity.ERROR,
          "A comment to the lint is not understood, so it allows nothing");

  /** A comment that does not say why. */
  static final RuleInfo ALLOW_WITHOUT_REASON =
      new RuleInfo(
          "lint/allow-without-reason",
          Severity.ERROR,
          "A comment allows findings without a reason, so it allows nothing");

  /** A comment past its last day. */
  static final RuleInfo ALLOW_EXPIRED =
      new RuleInfo(
          "lint/allow-expired",
          Severity.ERROR,
          "A comment that allows findings is past its last day, so it allows nothing any more");

  /** A comment without a finding. */
  static final RuleInfo ALLOW_UNUSED =
      new RuleInfo(
          "lint/allow-unused", Severity.WARNING, "A comment allows a finding that is not there");

  /** A finding of the baseline that was mended. */
  static final RuleInfo BASELINE_MENDED =
      new RuleInfo(
          "lint/baseline-mended",
          Severity.WARNING,
          "The baseline knows a finding that is no longer there");

  /** A line of the baseline that is none. */
  static final RuleInfo BASELINE_UNREADABLE =
      new RuleInfo(
          "lint/baseline-unreadable",
          Severity.ERROR,
          "A line of the baseline cannot be read, so it knows nothing");

  /** All of them, in the order of the documentation. */
  public static final List<RuleInfo> ALL =
      List.of(
          UNKNOWN_RULE,
          UNKNOWN_PATH,
          CANNOT_BE_SILENCED,
          ALLOW_MALFORMED,
          ALLOW_WITHOUT_REASON,
          ALLOW_EXPIRED,
          ALLOW_UNUSED,
          BASELINE_MENDED,
          BASELINE_UNREADABLE);

  private GateRules() {}

  /** The finding about a name that no rule has. */
  static Diagnostic unknownRule(String id, Location place, KnownRules rules) {
    return Diagnostic.of(UNKNOWN_RULE, place, "there is no rule `%s`".formatted(id))
        .withHint(rules.remedy(id));
  }
}
