package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;

/** Points into values. */
final class ValueSpan {

  private ValueSpan() {}

  /**
   * The place of a part of a scalar's text.
   *
   * @param scalar the scalar
   * @param from index of the part's first character in the text
   * @param to index behind its last character
   * @return the part, if the scalar stands in the file letter by letter; otherwise all of it
   */
  static Location of(Node.Scalar scalar, int from, int to) {
    Location all = scalar.location();
    int quote = scalar.style() == Node.Style.QUOTED ? 1 : 0;
    boolean literal =
        all.line() == all.endLine()
            && all.endColumn() - all.column() == scalar.text().length() + 2 * quote;
    if (!literal || from == to) {
      return all;
    }
    int start = all.column() + quote;
    return new Location(all.file(), all.line(), start + from, all.line(), start + to);
  }
}
