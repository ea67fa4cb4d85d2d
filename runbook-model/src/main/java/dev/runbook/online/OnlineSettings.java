package dev.runbook.online;

import java.time.Duration;

/**
 * How addresses are asked.
 *
 * @param all whether addresses of our own pages are asked too, although a lint checks them offline
 * @param parallel how many questions may be under way at a time
 * @param perHost how many of them may be to one host
 * @param pause how long to wait between the starts of two questions to one host
 * @param connectTimeout how long a host may take to take a call
 * @param timeout how long one answer may take as a whole
 * @param retries how often a question is asked again that got no answer, or that of a server in
 *     trouble
 * @param patience the longest wait that a server may ask for with {@code Retry-After}
 * @param days how many days an address that was alive is not asked again
 * @param userAgent who asks
 */
public record OnlineSettings(
    boolean all,
    int parallel,
    int perHost,
    Duration pause,
    Duration connectTimeout,
    Duration timeout,
    int retries,
    Duration patience,
    int days,
    String userAgent) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them makes no sense; the message says which
   */
  public OnlineSettings {
    require(parallel > 0, "parallel", parallel);
    require(perHost > 0, "perHost", perHost);
    require(!pause.isNegative(), "pause", pause);
    require(isPositive(connectTimeout), "connectTimeout", connectTimeout);
    require(isPositive(timeout), "timeout", timeout);
    require(retries >= 0, "retries", retries);
    require(!patience.isNegative(), "patience", patience);
    require(days >= 0, "days", days);
    require(!userAgent.isBlank(), "userAgent", userAgent);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }

  private static void require(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("`%s` makes no sense as `%s`".formatted(value, name));
    }
  }
}
