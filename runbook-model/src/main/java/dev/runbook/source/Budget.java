package dev.runbook.source;

/**
 * How much a file may ask of the reader. A file that asks for more is refused with a finding before
 * it costs time or memory.
 *
 * @param maxBytes the size of the file in bytes of UTF-8
 * @param maxDepth how many mappings and lists may stand inside each other, counting what aliases
 *     bring in; small enough for code that walks over trees by calling itself
 * @param maxNodes how many scalars, mappings and lists there may be, counting those that an alias
 *     brings in each time
 */
public record Budget(int maxBytes, int maxDepth, int maxNodes) {

  /**
   * For files that people write: a hundred times the size of a long runbook. A node is about 12
   * bytes of such a file.
   */
  public static final Budget RUNBOOKS = new Budget(1_000_000, 100, 250_000);

  /** For rule files, which programs write too: a file of 4.1 MB was seen in use. */
  public static final Budget ALERT_RULES = new Budget(16_000_000, 100, 4_000_000);

  /**
   * Checks that there is room for something.
   *
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Budget {
    if (maxBytes < 1 || maxDepth < 1 || maxNodes < 1) {
      throw new IllegalArgumentException("a limit is not positive");
    }
  }

  /**
   * The part of it that a text inside of a file may ask for. Without aliases a text has no more
   * values than characters; many texts with aliases must not add up to many budgets.
   *
   * @param text a text out of the file
   * @return a budget that leaves room for some use of aliases
   */
  public Budget of(SourceFile text) {
    long nodes = 1_000 + 4L * text.text().length();
    return new Budget(maxBytes, maxDepth, (int) Math.min(maxNodes, nodes));
  }
}
