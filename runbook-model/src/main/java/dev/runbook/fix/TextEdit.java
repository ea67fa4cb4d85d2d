package dev.runbook.fix;

import dev.runbook.diagnostic.Location;

/**
 * A stretch of a file and what shall stand there instead.
 *
 * @param location the stretch; an empty one is a place where something is added
 * @param text the new text, with the line ends of the file
 */
record TextEdit(Location location, String text) {

  /** The empty stretch behind another one. */
  static Location endOf(Location place) {
    return new Location(
        place.file(), place.endLine(), place.endColumn(), place.endLine(), place.endColumn());
  }
}
