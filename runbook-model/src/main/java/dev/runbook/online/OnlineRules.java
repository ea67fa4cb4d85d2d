package dev.runbook.online;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/**
 * What can be said about web addresses. These are no rules of a lint: what they find depends on the
 * day and the network, so they gate nothing.
 */
public final class OnlineRules {

  static final RuleInfo DEAD =
      new RuleInfo("online/dead", Severity.WARNING, "A web address leads nowhere");

  static final RuleInfo MOVED =
      new RuleInfo("online/moved", Severity.INFO, "A web address has moved for good");

  static final RuleInfo UNKNOWN =
      new RuleInfo(
          "online/unknown", Severity.INFO, "Nobody can say whether a web address is alive");

  static final RuleInfo NOT_REACHED =
      new RuleInfo(
          "online/not-reached", Severity.WARNING, "No host answered, so that no link was checked");

  static final RuleInfo NOT_ASKED =
      new RuleInfo(
          "online/not-asked", Severity.INFO, "Addresses were left out, since they cannot be asked");

  static final RuleInfo CACHE_IGNORED =
      new RuleInfo(
          "online/cache-ignored", Severity.INFO, "What earlier runs found out could not be used");

  /** Every one of them, the most important first. */
  public static final List<RuleInfo> ALL =
      List.of(DEAD, MOVED, UNKNOWN, NOT_REACHED, NOT_ASKED, CACHE_IGNORED);

  private OnlineRules() {}
}
