package dev.runbook.lint.rules;

import java.util.List;

/** The rules that hold runbooks and alert rules against each other. */
public final class CrossChecks {

  private static final List<Rule> ALL =
      List.of(
          new RunbookUrlMissing(),
          new RunbookUrlMalformed(),
          new RunbookUrlDead(),
          new RunbookMissing(),
          new SeverityDiffers(),
          new AlertUnknown());

  private CrossChecks() {}

  /** {@return every rule, in the order of the documentation} */
  public static List<Rule> all() {
    return ALL;
  }
}
