package dev.runbook.load;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** The findings about what documents say of each other: references and ids. */
public final class ReferenceRules {

  /** A severity that the catalog has not. */
  public static final RuleInfo UNKNOWN_SEVERITY =
      error("references/unknown-severity", "A severity is named that the catalog does not have");

  /** A team that the catalog has not. */
  public static final RuleInfo UNKNOWN_TEAM =
      error("references/unknown-team", "A team is named that the catalog does not have");

  /** A channel that the catalog has not. */
  public static final RuleInfo UNKNOWN_CHANNEL =
      error("references/unknown-channel", "A channel is named that the catalog does not have");

  /** An escalation policy, or whom to call, that the catalog has not. */
  public static final RuleInfo UNKNOWN_ESCALATION =
      error(
          "references/unknown-escalation",
          "An escalation policy is named that the catalog does not have");

  /** A service that the catalog has not. */
  public static final RuleInfo UNKNOWN_SERVICE =
      error("references/unknown-service", "A service is named that the catalog does not have");

  /** A host that the catalog has not. */
  public static final RuleInfo UNKNOWN_HOST =
      error("references/unknown-host", "A host is named that the catalog does not have");

  /** A link or dashboard that the catalog has not. */
  public static final RuleInfo UNKNOWN_LINK =
      error(
          "references/unknown-link", "A link or dashboard is named that the catalog does not have");

  /** A runbook that no document has. */
  public static final RuleInfo UNKNOWN_RUNBOOK =
      error("references/unknown-runbook", "A runbook is named that no document has as its id");

  /** A step that the runbook has not. */
  public static final RuleInfo UNKNOWN_STEP =
      error("references/unknown-step", "A step is named that its runbook does not have");

  /** Two runbooks with one id. */
  public static final RuleInfo DUPLICATE_ID =
      error("runbooks/duplicate-id", "Two runbooks have the same id, and so the same address");

  /** Two runbooks with one code. */
  public static final RuleInfo DUPLICATE_CODE =
      error("runbooks/duplicate-code", "Two runbooks have the same code");

  /** A former id that is in use. */
  public static final RuleInfo DUPLICATE_ALIAS =
      error("runbooks/duplicate-alias", "A former id of a runbook is also that of another one");

  /** Two steps of a runbook with one id. */
  public static final RuleInfo DUPLICATE_STEP =
      error("runbooks/duplicate-step", "Two steps of a runbook have the same id");

  /** A step id that the page needs for itself. */
  public static final RuleInfo RESERVED_STEP =
      error("runbooks/reserved-step", "The id of a step is also an anchor of the page itself");

  /** Runbooks that include each other. */
  public static final RuleInfo USE_CYCLE =
      error("runbooks/use-cycle", "Runbooks include each other's steps without end");

  /** Two catalogs. */
  public static final RuleInfo DUPLICATE_CATALOG =
      error("catalog/duplicate", "There is more than one catalog");

  /** References into a catalog that is not there. */
  public static final RuleInfo MISSING_CATALOG =
      error("catalog/missing", "Runbooks name things of a catalog, and there is none");

  /** All of them, ordered by id. */
  public static final List<RuleInfo> ALL =
      List.of(
          DUPLICATE_CATALOG,
          MISSING_CATALOG,
          UNKNOWN_CHANNEL,
          UNKNOWN_ESCALATION,
          UNKNOWN_HOST,
          UNKNOWN_LINK,
          UNKNOWN_RUNBOOK,
          UNKNOWN_SERVICE,
          UNKNOWN_SEVERITY,
          UNKNOWN_STEP,
          UNKNOWN_TEAM,
          DUPLICATE_ALIAS,
          DUPLICATE_CODE,
          DUPLICATE_ID,
          DUPLICATE_STEP,
          RESERVED_STEP,
          USE_CYCLE);

  private ReferenceRules() {}

  private static RuleInfo error(String id, String summary) {
    return new RuleInfo(id, Severity.ERROR, summary);
  }
}
