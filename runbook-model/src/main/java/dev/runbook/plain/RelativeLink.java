package dev.runbook.plain;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an address leads that names a file of the repository.
 *
 * @param file the file or folder, relative to the repository, with slashes; {@code .} for the
 *     repository itself; it begins with {@code ../} if it lies outside
 * @param fragment what stands behind {@code #}; may be empty
 */
public record RelativeLink(String file, String fragment) {

  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
  private static final Pattern NO_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /**
   * Reads an address as Git hosts do.
   *
   * @param from the file that it is written in, relative to the repository
   * @param address the address, percent-encoded or not; one that begins with a slash is relative to
   *     the repository, and one that is only a fragment means the file itself
   * @return where it leads, unless it leads out of the repository to another site
   */
  public static Optional<RelativeLink> of(String from, String address) {
    String text = address.strip();
    if (ELSEWHERE.matcher(text).matches()) {
      return Optional.empty();
    }
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(text.substring(hash + 1));
    String path = (hash < 0 ? text : text.substring(0, hash)).replaceFirst("\\?.*", "");
    return Optional.of(
        new RelativeLink(path.isEmpty() ? from : file(from, decoded(path)), fragment));
  }

  /**
   * The way from a file to another one, as a link has to write it.
   *
   * @param from the file in which it is written, relative to the repository
   * @param to the file to which it leads
   * @return the relative path, with blanks encoded
   */
  public static String path(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      common = from.charAt(i) == '/' ? i + 1 : common;
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common).replace("%", "%25").replace(" ", "%20");
  }

  private static String file(String from, String path) {
    int slash = from.lastIndexOf('/');
    boolean fromRoot = path.startsWith("/") || slash < 0;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : ((fromRoot ? "" : from.substring(0, slash) + "/") + path).split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty() ? "." : String.join("/", parts);
  }

  /** Percent-decoding that leaves alone what is no encoding. */
  private static String decoded(String text) {
    String safe = NO_ENCODING.matcher(text).replaceAll("%25").replace("+", "%2B");
    return URLDecoder.decode(safe, StandardCharsets.UTF_8);
  }
}
