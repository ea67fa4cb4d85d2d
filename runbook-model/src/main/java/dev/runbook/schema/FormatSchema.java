package dev.runbook.schema;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Checks one document against the format. Thread-safe and without state. */
public final class FormatSchema {

  private FormatSchema() {}

  /**
   * Checks one document: its keys, the types and the forms of its values. What its ids refer to is
   * not looked at.
   *
   * <p>One mistake gives one finding. A misspelt key is reported, and the rest of the document is
   * checked as if it had been spelt as it was probably meant.
   *
   * @param document the document
   * @return what is wrong with it, in the order of the file; empty if and only if the document
   *     conforms to the schema
   */
  public static List<Diagnostic> validate(Node document) {
    List<Violation> violations = Judge.get().judge(document);
    if (violations.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    KeySlips slips = new KeySlips(findings::add);
    Node mended = document;
    Repairs repairs = slips.report(violations);
    while (!repairs.isEmpty()) {
      mended = repairs.applyTo(mended);
      violations = Judge.get().judge(mended);
      repairs = slips.report(violations);
    }
    new ValueMistakes(findings::add).report(slips.unexplained(violations));
    return findings.stream().distinct().sorted().toList();
  }
}
