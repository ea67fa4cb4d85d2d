package dev.runbook.online;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/**
 * Why a question got no answer.
 *
 * @param verdict what that says of the address, unless asking again helps
 * @param isFinal whether asking again is of no use
 * @param isOfHost whether no other address of the host would get an answer either
 */
record Failure(Verdict verdict, boolean isFinal, boolean isOfHost) {

  /** What the resolver of the system says if it could not ask anybody. */
  private static final String NOT_NOW = "temporary failure";

  static Failure of(IOException reason) {
    if (reason instanceof UnknownHostException unknown) {
      String message = String.valueOf(unknown.getMessage()).toLowerCase(Locale.ROOT);
      return message.contains(NOT_NOW)
          ? new Failure(Verdict.unknown("has a host that cannot be looked up now"), false, true)
          : new Failure(Verdict.dead("has a host that does not exist"), true, true);
    }
    if (reason instanceof SSLException) {
      return new Failure(Verdict.unknown("has a host that cannot be trusted (TLS)"), true, true);
    }
    if (reason instanceof HttpConnectTimeoutException
        || reason instanceof ConnectException
        || reason instanceof NoRouteToHostException) {
      return new Failure(Verdict.unknown("has a host that takes no calls"), false, true);
    }
    if (reason instanceof HttpTimeoutException) {
      return new Failure(Verdict.unknown("gave no answer in time"), false, false);
    }
    return new Failure(Verdict.unknown("broke off its answer"), false, false);
  }
}
