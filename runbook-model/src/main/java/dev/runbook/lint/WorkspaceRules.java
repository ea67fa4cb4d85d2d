package dev.runbook.lint;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** What can be said about a run as a whole: that it saw enough to mean something. */
final class WorkspaceRules {

  static final RuleInfo NOTHING_TO_CHECK =
      new RuleInfo(
          "lint/nothing-to-check",
          Severity.ERROR,
          "Something that should be checked is missing or empty, so that a clean run would mean nothing");

  static final RuleInfo SKIPPED_FILES =
      new RuleInfo(
          "lint/skipped-files",
          Severity.INFO,
          "Files among the alert rules hold none and were left out");

  static final List<RuleInfo> ALL = List.of(NOTHING_TO_CHECK, SKIPPED_FILES, LogoFile.UNUSABLE);

  private WorkspaceRules() {}
}
