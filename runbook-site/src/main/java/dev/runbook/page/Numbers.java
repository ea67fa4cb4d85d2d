package dev.runbook.page;

/** The numbers of steps: 2, inside it 2a and 2b, inside that 2b1, and so on. */
final class Numbers {

  private Numbers() {}

  /**
   * The number of a step in a list of its own.
   *
   * @param index its 0-based index
   */
  static String of(int index) {
    return Integer.toString(index + 1);
  }

  /**
   * The number of a step inside another. Branches share one count, so that a number means one step
   * when two people speak about it.
   *
   * @param outer the number of the outer step
   * @param index the 0-based index over all branches
   */
  static String inside(String outer, int index) {
    boolean endsWithDigit = Character.isDigit(outer.charAt(outer.length() - 1));
    return outer + (endsWithDigit ? letters(index) : of(index));
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
