package dev.runbook.source;

import java.util.List;
import java.util.Optional;

/**
 * The text of one file.
 *
 * @param name the file as it is shown to people: relative to the folder of the run, with slashes
 * @param text its whole text, without a byte order mark
 */
public record SourceFile(String name, String text) {

  /**
   * One line of the text.
   *
   * @param number the 1-based line number
   * @return the line without its end, or empty if there is no such line
   */
  public Optional<String> line(int number) {
    List<String> lines = text.lines().skip(Math.max(0, number - 1L)).limit(1).toList();
    return number < 1 || lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(0));
  }
}
