package dev.runbook.lint.lock;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** What can be wrong with the file of published addresses itself. */
public final class LockRules {

  /** A line that is no address. */
  public static final RuleInfo UNREADABLE =
      new RuleInfo(
          "lint/lock-unreadable",
          Severity.ERROR,
          "A line of `runbook-urls.lock` is no address, so that nobody knows which one it kept");

  /** All of them, ordered by id. */
  public static final List<RuleInfo> ALL = List.of(UNREADABLE);

  private LockRules() {}
}
