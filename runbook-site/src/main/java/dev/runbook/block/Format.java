package dev.runbook.block;

import dev.runbook.output.FileTree;

/**
 * A form in which a publication appears. It says how each kind of block looks and where each page
 * stands; it knows nothing of runbooks. Implementations have no state that changes, so that one may
 * be used by many threads.
 */
public interface Format {

  /**
   * {@return its name, which is also the name of its folder in the output, such as {@code site}}
   */
  String name();

  /**
   * Renders every page.
   *
   * @param publication what is published
   * @return the files; the same publication always gives the same bytes
   */
  FileTree render(Publication publication);
}
