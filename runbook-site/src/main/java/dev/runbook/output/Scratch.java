package dev.runbook.output;

import java.io.IOException;
import java.io.OutputStream;

/** Room for one file that grows while others are made, and is wanted when it is whole. */
public interface Scratch {

  /**
   * Begins the file.
   *
   * @return takes its content
   * @throws IOException if there is no room
   */
  OutputStream open() throws IOException;

  /**
   * Copies the file, once what was opened is closed.
   *
   * @param out takes it
   * @throws IOException if it cannot be read
   */
  void copy(OutputStream out) throws IOException;
}
