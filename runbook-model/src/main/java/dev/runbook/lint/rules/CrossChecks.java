package dev.runbook.lint.rules;

import java.util.List;

/** The rules that look at everything that was read: runbooks, their catalog and alert rules. */
public final class CrossChecks {

  private static final List<Rule> ALL =
      List.of(
          new RunbookUrlMissing(),
          new RunbookUrlMisspelt(),
          new RunbookUrlMalformed(),
          new RunbookUrlDead(),
          new AnchorDead(),
          new WrongPage(),
          new ForeignHost(),
          new Insecure(),
          new AlertLinkDead(),
          new RunbookMissing(),
          new RunbookStub(),
          new SeverityUnknown(),
          new SeverityDiffers(),
          new SeveritiesOfOneName(),
          new OwnerDiffers(),
          new NoReceiver(),
          new ChangedSinceReview(),
          new ClaimedTwice(),
          new AlertUnknown(),
          new AlertRenamed(),
          new PatternUnmatched(),
          new UnreachableStep(),
          new IdsDifferInCase(),
          new EscalationBackwards(),
          new ColorContrast(),
          new RisesToItself(),
          new LinkDead(),
          new UncheckedLinks(),
          new AliasTaken(),
          new AddressLost(),
          new FewerAlertsThanBefore());

  private CrossChecks() {}

  /** {@return every rule, in the order of the documentation} */
  public static List<Rule> all() {
    return ALL;
  }
}
