package dev.runbook.output;

import java.io.IOException;
import java.util.SortedMap;

/**
 * Files that are made of all other files of a tree, such as an archive. It sees each file once,
 * ordered by path, so that nobody has to hold them all.
 */
public interface Summary {

  /**
   * Takes a file.
   *
   * @param path its path in the tree
   * @param file what was made; it can be read until the summary is closed
   * @throws IOException if it cannot be kept
   */
  void add(String path, MadeFile file) throws IOException;

  /**
   * Ends the summary; no further file is added.
   *
   * @return what writes the files that it makes, by path; other paths than those of the tree. They
   *     are written in order
   * @throws IOException if they cannot be made
   */
  SortedMap<String, Writing> files() throws IOException;
}
