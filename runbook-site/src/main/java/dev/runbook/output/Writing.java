package dev.runbook.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

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

  /**
   * Holds the content in memory.
   *
   * @return its bytes
   * @throws UncheckedIOException if it cannot be made
   */
  default byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    try {
      to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
