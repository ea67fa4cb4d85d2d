package dev.runbook.source;

/**
 * A comment in somebody's file, as indexes of UTF-16 units in its text.
 *
 * @param from where its first mark begins
 * @param textFrom where what it says begins
 * @param textTo where what it says ends
 * @param to where its last mark ends
 */
public record Comment(int from, int textFrom, int textTo, int to) {

  /**
   * Checks that the comment holds its text.
   *
   * @throws IllegalArgumentException if the indexes are not in order
   */
  public Comment {
    if (from < 0 || textFrom < from || textTo < textFrom || to < textTo) {
      throw new IllegalArgumentException(
          "not a comment: %s, %s to %s, %s".formatted(from, textFrom, textTo, to));
    }
  }
}
