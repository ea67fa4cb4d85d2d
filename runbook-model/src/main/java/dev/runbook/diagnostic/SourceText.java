package dev.runbook.diagnostic;

import java.util.Optional;

/** The lines of the files that diagnostics point into, for excerpts. */
@FunctionalInterface
public interface SourceText {

  /**
   * One line of a file.
   *
   * @param file the file as {@link Location#file()} names it
   * @param line the 1-based line number
   * @return its text without the line end, or empty if there is no such file or line
   */
  Optional<String> line(String file, int line);
}
