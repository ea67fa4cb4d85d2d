package dev.runbook.block;

import java.util.Optional;

/**
 * Which edition of the pages this is.
 *
 * @param version the version of the program that made it, if it is known
 * @param revision the commit of the repository that it was made of, if it is known
 * @param isEdited whether some of its files are not as they were committed
 */
public record Edition(
    Optional<String> version, Optional<Imprint.Change> revision, boolean isEdited) {

  /** Nothing is known. */
  public static final Edition UNKNOWN = new Edition(Optional.empty(), Optional.empty(), false);
}
