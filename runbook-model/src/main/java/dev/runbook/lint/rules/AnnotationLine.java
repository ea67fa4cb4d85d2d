package dev.runbook.lint.rules;

import dev.runbook.model.AlertSources;
import dev.runbook.source.Node;

/** Lines of rule files, as hints show them. */
final class AnnotationLine {

  private AnnotationLine() {}

  /** The line that gives an alert an address. */
  static String of(String address) {
    return AlertSources.RUNBOOK_URL + ": " + address;
  }

  /** The line that puts another address in place of a value, quoted as that is. */
  static String of(String address, Node.Scalar value) {
    boolean quoted = value.style() == Node.Style.QUOTED && !address.matches(".*[\"\\\\].*");
    return of(quoted ? '"' + address + '"' : address);
  }
}
