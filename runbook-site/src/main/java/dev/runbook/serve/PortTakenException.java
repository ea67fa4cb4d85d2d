package dev.runbook.serve;

import java.io.IOException;

/** Another program listens on the port. */
public final class PortTakenException extends IOException {

  private static final long serialVersionUID = 1L;

  PortTakenException(int port, IOException cause) {
    super("the port %s of 127.0.0.1 is in use".formatted(port), cause);
  }
}
