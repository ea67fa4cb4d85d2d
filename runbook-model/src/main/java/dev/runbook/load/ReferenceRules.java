package dev.runbook.load;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** The findings about what documents say of each other: references and ids. */
public final class ReferenceRules {

  /** A severity that the catalog has not. */
  public static final RuleInfo UNKNOWN_SEVERITY =
      error("references/unknown-severity", "A severity is named that the catalog does not have");

  /** A threshold that the catalog has not. */
  public static final RuleInfo UNKNOWN_THRESHOLD =
      error("references/unknown-threshold", "A threshold is named that the catalog does not have");

  /** A team that the catalog has not. */
  public static final RuleInfo UNKNOWN_TEAM =
      error("references/unknown-team", "A team is named that the catalog does not have");

  /** A channel that the catalog has not. */
  public static final RuleInfo UNKNOWN_CHANNEL =
      error("references/unknown-channel", "A channel is named that the catalog does not have");

  /** A source of alerts that the catalog has not. */
  public static final RuleInfo UNKNOWN_SOURCE =
      error(
          "references/unknown-source",
          "A source of alerts is named that the catalog does not have");

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

  /** An environment that the catalog has not. */
  public static final RuleInfo UNKNOWN_ENVIRONMENT =
      error(
          "references/unknown-environment",
          "An environment is named that the catalog does not have");

  /** A link or dashboard that the catalog has not. */
  public static final RuleInfo UNKNOWN_LINK =
      error(
          "references/unknown-link", "A link or dashboard is named that the catalog does not have");

  /** A runbook or guide that no document has. */
  public static final RuleInfo UNKNOWN_RUNBOOK =
      error(
          "references/unknown-runbook",
          "A runbook or guide is named that no document has as its id");

  /** A step that the runbook or guide has not. */
  public static final RuleInfo UNKNOWN_STEP =
      error("references/unknown-step", "A step is named that its runbook or guide does not have");

  /** A past incident that the runbook has not. */
  public static final RuleInfo UNKNOWN_INCIDENT =
      error(
          "references/unknown-incident", "A past incident is named that the runbook does not have");

  /** Two documents with one id. */
  public static final RuleInfo DUPLICATE_ID =
      error("runbooks/duplicate-id", "Two runbooks or guides have the same id");

  /** Two runbooks with one code. */
  public static final RuleInfo DUPLICATE_CODE =
      error("runbooks/duplicate-code", "Two runbooks have the same code");

  /** A former id that is in use. */
  public static final RuleInfo DUPLICATE_ALIAS =
      error(
          "runbooks/duplicate-alias",
          "A former id is also the id, or a former id, of another runbook or guide");

  /** A former name of an alert that is in use. */
  public static final RuleInfo DUPLICATE_ALERT_ALIAS =
      error(
          "runbooks/duplicate-alert-alias",
          "A former name of an alert is also the name, or a former name, of another alert");

  /** Two steps of a document with one id. */
  public static final RuleInfo DUPLICATE_STEP =
      error("runbooks/duplicate-step", "Two steps of a runbook or guide have the same id");

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
          UNKNOWN_ENVIRONMENT,
          UNKNOWN_ESCALATION,
          UNKNOWN_HOST,
          UNKNOWN_INCIDENT,
          UNKNOWN_LINK,
          UNKNOWN_RUNBOOK,
          UNKNOWN_SERVICE,
          UNKNOWN_SEVERITY,
          UNKNOWN_SOURCE,
          UNKNOWN_STEP,
          UNKNOWN_TEAM,
          UNKNOWN_THRESHOLD,
          DUPLICATE_ALERT_ALIAS,
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
