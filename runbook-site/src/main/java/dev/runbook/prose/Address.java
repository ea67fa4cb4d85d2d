package dev.runbook.prose;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in links that people wrote. */
public final class Address {

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#].*");
  private static final Pattern MAIL = Pattern.compile("(?i)mailto:.+");
  private static final Pattern SCHEME = Pattern.compile("[^/?#]*:.*");

  /** What browsers skip before and inside a scheme: control characters and blanks. */
  private static final Pattern SKIPPED = Pattern.compile("[\\p{Cntrl}\\s\\p{Cf}]+");

  private static final String PLAIN = "-._~:/?@!$&*+,;=";

  /** The one place where square brackets may stand: around the address of a host of IPv6. */
  private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/?#]*@)?\\[[0-9a-f:.]+]");

  private Address() {}

  /**
   * Lets an address through if it is http, https, mailto or relative, and nothing in disguise.
   *
   * @param written the address as it was written
   * @return the address, percent-encoded so that it can stand between brackets or quotes; empty if
   *     a link must not lead there
   */
  public static Optional<String> safe(String written) {
    String url = written.strip();
    String seen = SKIPPED.matcher(url).replaceAll("");
    if (seen.isEmpty() || !allowed(seen) || !allowed(decoded(seen))) {
      return Optional.empty();
    }
    return Optional.of(encode(url));
  }

  private static boolean allowed(String url) {
    if (WEB.matcher(url).matches() || MAIL.matcher(url).matches()) {
      return true;
    }
    boolean otherHost = url.startsWith("//") || url.contains("\\");
    return !otherHost && !SCHEME.matcher(url).matches();
  }

  private static String decoded(String url) {
    try {
      String text = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
      return SKIPPED.matcher(text).replaceAll("");
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  /**
   * Percent-encodes what cannot stand in an address, and brackets and quotes, which could end it.
   * An address that is encoded already stays as it is.
   *
   * @param url an address, encoded or not
   * @return the address in ASCII
   */
  public static String encode(String url) {
    Matcher host = HOST.matcher(url);
    int from = host.lookingAt() ? host.end() : 0;
    StringBuilder encoded = new StringBuilder(url.substring(0, from));
    byte[] units = url.substring(from).getBytes(StandardCharsets.UTF_8);
    boolean anchor = false;
    for (int i = 0; i < units.length; i++) {
      char c = (char) (units[i] & 0xff);
      boolean escape = c == '%' && isHex(units, i + 1) && isHex(units, i + 2);
      if (escape || (c == '#' && !anchor) || isPlain(c)) {
        encoded.append(c);
      } else if (c >= ' ') {
        encoded
            .append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
      anchor |= c == '#';
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }

  private static boolean isHex(byte[] units, int at) {
    return at < units.length && Character.digit(units[at], 16) >= 0;
  }
}
