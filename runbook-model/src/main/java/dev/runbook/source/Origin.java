package dev.runbook.source;

import dev.runbook.diagnostic.Location;
import java.util.Optional;

/**
 * Where a text stands that was taken out of a file. The lines of a literal block are lines of its
 * file, with something before them; a text that was unquoted or folded has no places of its own.
 *
 * @param lines how many lines of the file stand before it
 * @param columns how many columns of the file stand before each of its lines
 * @param whole the place that holds for all of it, if it has no places of its own
 */
record Origin(int lines, int columns, Optional<Location> whole) {

  /** A text that is all of its file. */
  static final Origin FILE = new Origin(0, 0, Optional.empty());

  /** A text all of which stands at one place. */
  static Origin at(Location place) {
    return new Origin(0, 0, Optional.of(place));
  }

  /** The place of a stretch of the text, in its file. */
  Location place(String file, int line, int column, int endLine, int endColumn) {
    return whole.orElseGet(
        () ->
            new Location(
                file, line + lines, column + columns, endLine + lines, endColumn + columns));
  }
}
