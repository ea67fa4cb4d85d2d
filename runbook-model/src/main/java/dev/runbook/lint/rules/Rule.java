package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import java.util.function.Consumer;

/** One check of what was read. Implementations have no state. */
public interface Rule {

  /** {@return its name, its default severity and what it finds} */
  RuleInfo info();

  /**
   * Looks for what is wrong.
   *
   * @param workspace all that was read
   * @param findings takes each finding, in any order, at the rule's default severity
   */
  void check(Workspace workspace, Consumer<Diagnostic> findings);
}
