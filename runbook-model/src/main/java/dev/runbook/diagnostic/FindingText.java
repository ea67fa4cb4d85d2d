package dev.runbook.diagnostic;

/** Findings in words, for reports that have no more than a text for them. */
final class FindingText {

  private FindingText() {}

  /** The message, and the hint below it. */
  static String messageAndHint(Diagnostic finding) {
    return finding.message() + finding.hint().map(hint -> "\n" + hint).orElse("");
  }

  /** All of a finding, as a report for people begins it, and the hint indented below it. */
  static String whole(Diagnostic finding) {
    String head =
        "%s: %s: %s [%s]"
            .formatted(
                finding.location(), finding.severity().label(), finding.message(), finding.rule());
    return head + finding.hint().map(hint -> "\n" + hint.indent(2).stripTrailing()).orElse("");
  }
}
