package dev.runbook.lint.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of an absolute web address, as written. Unlike {@link java.net.URI} it takes what
 * browsers take, and parts that a template fills in.
 *
 * @param secure whether it is https
 * @param host the host, in lower case
 * @param port the port, or nothing if it is the usual one of its scheme
 * @param path the path, beginning with a slash
 * @param fragment what stands behind {@code #}; may be empty
 */
public record WebAddress(boolean secure, String host, String port, String path, String fragment) {

  private static final Pattern NO_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /**
   * Takes an address apart.
   *
   * @param url an address, in which parts may be masked as by {@link Template}
   * @return its parts, or empty if it is not an absolute http or https address with a host
   */
  public static Optional<WebAddress> of(String url) {
    String lower = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
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
            secure,
            host.toLowerCase(Locale.ROOT),
            port.equals(usual) ? "" : port,
            path.isEmpty() ? "/" : path,
            hash < 0 ? "" : behind.substring(hash + 1)));
  }

  /** Tells whether another address is on the same host; http and https count as the same. */
  boolean isOnHostOf(WebAddress other) {
    return host.equals(other.host) && port.equals(other.port);
  }

  /** The parts of the path, decoded, without empty ones and with {@code ..} followed. */
  List<String> segments() {
    List<String> segments = new ArrayList<>();
    for (String part : decoded(path).split("/", -1)) {
      if (part.equals("..") && !segments.isEmpty()) {
        segments.remove(segments.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        segments.add(part);
      }
    }
    return segments;
  }

  /** Where this address lies below a home page: the rest of the path, without slashes around it. */
  Optional<String> below(WebAddress home) {
    List<String> own = segments();
    List<String> above = home.segments();
    return isOnHostOf(home)
            && own.size() >= above.size()
            && own.subList(0, above.size()).equals(above)
        ? Optional.of(String.join("/", own.subList(above.size(), own.size())))
        : Optional.empty();
  }

  /** Whether this address lies below a home page for some values of its templates. */
  boolean mayBeBelow(WebAddress home) {
    String own = String.join("/", segments());
    int gap = own.indexOf(Template.GAP);
    return isOnHostOf(home)
        && gap >= 0
        && String.join("/", home.segments()).startsWith(own.substring(0, gap));
  }

  /** What stands behind {@code #}, decoded. */
  String plainFragment() {
    return decoded(fragment);
  }

  private static int first(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Percent-decoding that leaves alone what is no encoding. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    String safe = NO_ENCODING.matcher(text).replaceAll("%25").replace("+", "%2B");
    return URLDecoder.decode(safe, StandardCharsets.UTF_8);
  }
}
