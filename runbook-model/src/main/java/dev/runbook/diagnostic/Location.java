package dev.runbook.diagnostic;

import java.util.Comparator;

/**
 * A stretch of a file. Lines and columns are 1-based, the end is exclusive, and columns count
 * UTF-16 code units, as Java strings, the Language Server Protocol and the go-to of editors do.
 *
 * @param file the file as it is shown to people: relative to the folder of the run, with slashes
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the first character behind the stretch
 * @param endColumn the column of the first character behind the stretch
 */
public record Location(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Location> {

  private static final Comparator<Location> BY_PLACE =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::endLine)
          .thenComparingInt(Location::endColumn);

  /**
   * Checks that the numbers are 1-based and that the end does not lie before the start.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Location {
    boolean ordered = endLine > line || (endLine == line && endColumn >= column);
    if (line < 1 || column < 1 || endColumn < 1 || !ordered) {
      throw new IllegalArgumentException(
          "not a stretch of a file: %s:%s to %s:%s".formatted(line, column, endLine, endColumn));
    }
  }

  /**
   * The place for a finding about a whole file or folder.
   *
   * @param file the file or folder as it is shown to people
   * @return the empty stretch at its first character
   */
  public static Location startOf(String file) {
    return new Location(file, 1, 1, 1, 1);
  }

  /**
   * The empty stretch at the start of this one.
   *
   * @return a location with the same start and no length
   */
  public Location start() {
    return new Location(file, line, column, line, column);
  }

  /**
   * Tells whether this stands for a whole file or folder, as {@link #startOf} makes it.
   *
   * @return true if no place in the file is meant
   */
  public boolean isWholeFile() {
    return equals(startOf(file));
  }

  /**
   * The same stretch of a file that is called otherwise.
   *
   * @param newFile the file as others call it
   * @return a copy with this file
   */
  public Location in(String newFile) {
    return new Location(newFile, line, column, endLine, endColumn);
  }

  @Override
  public int compareTo(Location other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@return {@code file:line:column}, as compilers print it and editors open it} */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
