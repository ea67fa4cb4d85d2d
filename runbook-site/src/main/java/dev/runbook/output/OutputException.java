package dev.runbook.output;

import java.io.IOException;
import java.io.Serial;

/**
 * Writing was refused before anything was written: something in the folder is not ours, or the
 * folder cannot be written to. The message names it and says what to do.
 */
public final class OutputException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }
}
