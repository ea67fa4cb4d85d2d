package dev.runbook.diagnostic;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a file for tools that mark it: they want no line behind the last one that has
 * something of it, and something to mark.
 *
 * @param line the line of its first character
 * @param column the column of its first character
 * @param lastLine the line of its last character
 * @param endColumn the column behind its last character; empty if it goes to the end of the line
 */
record Region(int line, int column, int lastLine, OptionalInt endColumn) {

  /** The region of a location; empty for one that is about a whole file. */
  static Optional<Region> of(Location place) {
    if (place.isWholeFile()) {
      return Optional.empty();
    }
    boolean sameLine = place.endLine() == place.line();
    boolean untilLineEnd = sameLine ? place.endColumn() == place.column() : place.endColumn() == 1;
    int lastLine = untilLineEnd && !sameLine ? place.endLine() - 1 : place.endLine();
    OptionalInt end = untilLineEnd ? OptionalInt.empty() : OptionalInt.of(place.endColumn());
    return Optional.of(new Region(place.line(), place.column(), lastLine, end));
  }
}
