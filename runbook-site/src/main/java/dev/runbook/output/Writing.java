package dev.runbook.output;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a file that may be too large to be held in memory. */
@FunctionalInterface
public interface Writing {

  /**
   * Writes the content, the same each time, and perhaps in several threads at once.
   *
   * @param out takes it; is not closed
   * @throws IOException if it cannot be written
   */
  void to(OutputStream out) throws IOException;
}
