package dev.runbook.lint.links;

import dev.runbook.diagnostic.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the scheme, the host and the port of an address. */
final class AddressStart {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?![0-9])");
  private static final Pattern HOST_ONLY =
      Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?(/.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY = Pattern.compile("//([^/?#]*)");
  private static final Pattern PORT = Pattern.compile(":([^\\]:]*)$");
  private static final List<String> WEB = List.of("http", "https");

  private AddressStart() {}

  /**
   * Finds what is wrong with the start of an address.
   *
   * @param masked the address, masked as by {@link Template}
   * @param text the address as written
   */
  static Optional<Malformation> malformation(String masked, String text) {
    Matcher scheme = SCHEME.matcher(masked);
    if (!scheme.lookingAt()) {
      Optional<String> mended =
          text.startsWith("//")
              ? Optional.of("https:" + text)
              : Optional.of(text)
                  .filter(t -> HOST_ONLY.matcher(masked).matches())
                  .map("https://"::concat);
      return Optional.of(
          new Malformation(
              "`runbook_url` has no scheme, expected it to begin with `https://`",
              0,
              text.length(),
              mended));
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!WEB.contains(name)) {
      return Nearest.to(name, WEB)
          .map(
              near ->
                  new Malformation(
                      "`%s` is no scheme of a web address".formatted(scheme.group(1)),
                      0,
                      scheme.end(1),
                      Optional.of(near + text.substring(scheme.end(1)))));
    }
    Matcher authority = AUTHORITY.matcher(masked).region(scheme.end(), masked.length());
    if (!authority.lookingAt() || authority.group(1).isEmpty()) {
      int end = authority.lookingAt() ? authority.end() : scheme.end();
      return Malformation.found(
          "`runbook_url` has no host, expected `%s://` and a host".formatted(name), 0, end);
    }
    Matcher port = PORT.matcher(authority.group(1));
    if (port.find() && !port.group(1).matches("[0-9" + Template.GAP + "]*")) {
      int from = authority.start(1) + port.start(1);
      return Malformation.found(
          "`%s` is no port, expected a number".formatted(port.group(1)),
          from,
          authority.start(1) + port.end(1));
    }
    return Optional.empty();
  }
}
