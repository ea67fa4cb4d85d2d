package dev.runbook.online;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes of an address, as people write it, what can be asked: as browsers do, blanks and letters
 * beyond ASCII are encoded. Fragments are cut off, since servers never see them, and so are names
 * and passwords in front of the host, which nobody is to be sent.
 */
final class HttpAddress {

  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*).*", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");

  /** What may stand in a path or a query as it is; RFC 3986, sections 3.3 and 3.4. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private static final String HEX = "0123456789ABCDEF";

  private HttpAddress() {}

  /**
   * Reads an absolute address.
   *
   * @param text the address as it is written
   * @return what to ask, or empty if it is no http or https address with a host
   */
  static Optional<URI> of(String text) {
    Matcher parts = ABSOLUTE.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String authority = parts.group(2).substring(parts.group(2).lastIndexOf('@') + 1);
    Matcher host = AUTHORITY.matcher(authority);
    if (!host.matches()) {
      return Optional.empty();
    }
    String port = host.group(2) == null ? "" : host.group(2);
    boolean usual = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
    String path = encoded(parts.group(3));
    return ascii(host.group(1))
        .flatMap(
            name ->
                uri(
                    scheme
                        + "://"
                        + name
                        + (usual ? "" : ":" + port)
                        + (path.startsWith("/") ? path : "/" + path)))
        // Underscores are no part of host names, and the client takes none.
        .filter(uri -> uri.getHost() != null);
  }

  /**
   * Reads where a redirect leads.
   *
   * @param from the address that answered with it
   * @param location the value of its header
   * @return the address to ask next, or empty if that is none
   */
  static Optional<URI> of(URI from, String location) {
    String to = location.strip();
    if (ABSOLUTE.matcher(to).matches()) {
      return of(to);
    }
    if (to.startsWith("//")) {
      return of(from.getScheme() + ":" + to);
    }
    if (to.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    String relative = encoded(to.replaceFirst("#.*", ""));
    // java.net.URI follows an older standard, in which a query alone drops the name of the page.
    return relative.isEmpty() || relative.startsWith("?")
        ? uri(origin(from) + from.getRawPath() + relative)
        : uri(relative).map(from::resolve);
  }

  /** {@return scheme, host and port: what limits hold for} */
  static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  private static Optional<String> ascii(String host) {
    if (host.startsWith("[")) {
      return Optional.of(host.toLowerCase(Locale.ROOT));
    }
    try {
      return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT)).filter(h -> !h.isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape =
          c == '%' && i + 2 < text.length() && isHex(text, i + 1) && isHex(text, i + 2);
      if (escape || isAlphanumeric(c) || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else if (c == '\\') {
        out.append('/');
      } else {
        int codePoint = text.codePointAt(i);
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
    return out.toString();
  }

  private static boolean isHex(String text, int index) {
    return Character.digit(text.charAt(index), 16) >= 0;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
