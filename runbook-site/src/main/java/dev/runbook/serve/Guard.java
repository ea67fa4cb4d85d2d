package dev.runbook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns away requests that no browser of this machine makes of its own accord. */
final class Guard {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:]*]|[^:]*)(:[0-9]{1,5})?");

  private Guard() {}

  /** Why a request is not answered, if it is not. */
  static Optional<Answer> refuse(HttpExchange exchange) {
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Optional.of(
          Answer.text(405, "Only GET and HEAD are answered").with("Allow", "GET, HEAD"));
    }
    // A name that somebody else lets point to this machine would open it to their pages.
    if (!isLoopback(exchange.getRequestHeaders().getFirst("Host"))) {
      return Optional.of(
          Answer.text(421, "Only requests for localhost, 127.0.0.1 and [::1] are answered"));
    }
    // What a service worker keeps would be shown in place of the next edition.
    if (exchange.getRequestHeaders().containsKey("Service-Worker")) {
      return Optional.of(Answer.text(404, "Not found"));
    }
    String path = exchange.getRequestURI().getPath();
    if (path == null || !path.startsWith("/") || isLeaving(path)) {
      return Optional.of(Answer.text(400, "This is no address of a page"));
    }
    return Optional.empty();
  }

  private static boolean isLoopback(@Nullable String header) {
    if (header == null) {
      return false;
    }
    Matcher host = HOST.matcher(header.toLowerCase(Locale.ROOT));
    return host.matches() && HOSTS.contains(host.group(1));
  }

  private static boolean isLeaving(String path) {
    return path.contains("\\")
        || path.chars().anyMatch(Character::isISOControl)
        || ("/" + path + "/").contains("/../");
  }
}
