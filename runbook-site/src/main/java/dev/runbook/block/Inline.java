package dev.runbook.block;

/** A piece of a line. */
public sealed interface Inline {

  /**
   * Text as it is; nothing in it is markup.
   *
   * @param text the text
   */
  record Plain(String text) implements Inline {}

  /**
   * Markdown on one line.
   *
   * @param markdown the Markdown; paragraphs in it are joined
   */
  record Rich(String markdown) implements Inline {}

  /**
   * Something to be read letter by letter.
   *
   * @param text the text
   */
  record Code(String text) implements Inline {}

  /**
   * A link.
   *
   * @param label what it says, plain text
   * @param target where it leads
   */
  record Link(String label, Target target) implements Inline {}

  /**
   * A word with a weight, such as a severity.
   *
   * @param label the word, plain text
   * @param rank 1 for the worst, larger for milder ones, 0 for one without a rank
   */
  record Badge(String label, int rank) implements Inline {}

  /** Where a link leads. */
  sealed interface Target {

    /**
     * A page of the same publication.
     *
     * @param path the page's path
     * @param anchor an anchor in it, or empty for its top
     */
    record ToPage(String path, String anchor) implements Target {}

    /**
     * An address outside it.
     *
     * @param url the address; a format drops those that are not http, https, mailto or relative
     */
    record ToUrl(String url) implements Target {}
  }
}
