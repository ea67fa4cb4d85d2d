package dev.runbook.fix;

import java.io.IOException;

/** A file cannot be edited so that it says what was meant and nothing else changes. */
public final class FixException extends IOException {

  private static final long serialVersionUID = 1L;

  FixException(String message) {
    super(message);
  }
}
