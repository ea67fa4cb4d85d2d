package dev.runbook.model;

/**
 * Runbooks in Markdown that another generator publishes, and that alerts may lead to.
 *
 * @param url the address under which the files of the folder are published, ending with a slash
 * @param folder the folder of the files, relative to the repository
 * @param generator how names of files become addresses
 */
public record PageSet(Located<String> url, Located<String> folder, Generator generator) {

  /** How names of files become addresses, as each does it if nobody configures it otherwise. */
  public enum Generator {
    /** Lower case, a folder for each page. */
    HUGO,
    /** A folder for each page. */
    MKDOCS,
    /** The files as they are, as a Git host shows them. */
    GIT,
    /** {@code .html} in place of {@code .md}. */
    HTML
  }
}
