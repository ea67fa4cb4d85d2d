package dev.runbook.lint.rules;

import java.util.Locale;
import java.util.Optional;

/**
 * The parts of an absolute web address, as written. Unlike {@link java.net.URI} it takes what
 * browsers take, and parts that a template fills in.
 *
 * @param host the host, in lower case
 * @param port the port, or nothing if it is the usual one of its scheme
 * @param path the path, beginning with a slash
 * @param fragment what stands behind {@code #}; may be empty
 */
record WebAddress(String host, String port, String path, String fragment) {

  /**
   * Takes an address apart.
   *
   * @param url an address
   * @return its parts, or empty if it is not an absolute http or https address with a host
   */
  static Optional<WebAddress> of(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean secure = lower.startsWith("https://");
    if (!secure && !lower.startsWith("http://")) {
      return Optional.empty();
    }
    String rest = url.substring(secure ? "https://".length() : "http://".length());
    int authorityEnd = first(rest, "/?#");
    String authority = rest.substring(0, authorityEnd);
    String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = hostAndPort.indexOf(':', hostAndPort.indexOf(']') + 1);
    String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
    String port = colon < 0 ? "" : hostAndPort.substring(colon + 1);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String usual = secure ? "443" : "80";
    String behind = rest.substring(authorityEnd);
    String path = behind.substring(0, first(behind, "?#"));
    int hash = behind.indexOf('#');
    return Optional.of(
        new WebAddress(
            host.toLowerCase(Locale.ROOT),
            port.equals(usual) ? "" : port,
            path.isEmpty() ? "/" : path,
            hash < 0 ? "" : behind.substring(hash + 1)));
  }

  /** Tells whether another address is on the same host; http and https count as the same. */
  boolean isOnHostOf(WebAddress other) {
    return host.equals(other.host) && port.equals(other.port);
  }

  private static int first(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
