package dev.runbook.online;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status the status of HTTP
 * @param headers the first value of each header, by its name in lower case
 * @param start how the page begins, if it was asked for and is HTML; otherwise empty
 */
record Answer(int status, Map<String, String> headers, String start) {

  Answer {
    headers = Map.copyOf(headers);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  boolean isHtml() {
    return header("content-type")
        .map(type -> type.toLowerCase(Locale.ROOT))
        .filter(type -> type.startsWith("text/html") || type.startsWith("application/xhtml"))
        .isPresent();
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Whether the redirect holds for good, so that people should write the new address. */
  boolean isPermanent() {
    return status == 301 || status == 308;
  }
}
