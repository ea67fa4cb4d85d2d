package dev.runbook.lint.rules;

import dev.runbook.source.Node;

/** Lines of rule files, as hints show them. */
final class AnnotationLine {

  private AnnotationLine() {}

  /** The line that gives an alert an address. */
  static String of(String key, String address) {
    return key + ": " + address;
  }

  /** The line that puts another address in place of a value, quoted as that is. */
  static String of(String key, String address, Node.Scalar value) {
    boolean quoted = value.style() == Node.Style.QUOTED && !address.matches(".*[\"\\\\].*");
    return of(key, quoted ? '"' + address + '"' : address);
  }
}
