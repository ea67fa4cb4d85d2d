package dev.runbook.online;

import java.io.IOException;
import java.net.URI;

/** The one place where questions leave the machine. */
@FunctionalInterface
interface Web {

  /**
   * Asks once. Redirects are not followed.
   *
   * @param address what to ask for
   * @param page whether to ask for the page itself, not only for what would be answered
   * @return the answer, whatever its status
   * @throws IOException if there is none: {@link java.net.UnknownHostException} if the host has no
   *     address, {@link javax.net.ssl.SSLException} if it is not to be trusted, {@link
   *     java.net.http.HttpTimeoutException} if it takes too long
   * @throws InterruptedException if the run is to end
   */
  Answer ask(URI address, boolean page) throws IOException, InterruptedException;
}
