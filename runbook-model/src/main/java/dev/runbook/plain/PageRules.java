package dev.runbook.plain;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** What can be wrong with plain Markdown pages before anyone follows their links. */
public final class PageRules {

  /** A former address that is none. */
  public static final RuleInfo ALIAS_MALFORMED =
      new RuleInfo(
          "pages/alias-malformed",
          Severity.WARNING,
          "A Markdown page names a former address that no page could have");

  /** Two files, one address. */
  public static final RuleInfo SAME_ADDRESS =
      new RuleInfo(
          "pages/same-address",
          Severity.ERROR,
          "Two Markdown files would be published under one address");

  /** More levels than a reader can follow. */
  public static final RuleInfo TOO_DEEP =
      new RuleInfo(
          "pages/too-deep",
          Severity.ERROR,
          "Markdown is nested deeper than any reader can follow, so the page was not read");

  /** All of them, ordered by id. */
  public static final List<RuleInfo> ALL = List.of(ALIAS_MALFORMED, SAME_ADDRESS, TOO_DEEP);

  private PageRules() {}
}
