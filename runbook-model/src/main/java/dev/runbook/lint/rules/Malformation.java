package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text cannot be the address of a runbook. Only what no reader of addresses would take, or
 * what nobody can have meant, counts.
 *
 * @param message what was found and what was expected
 * @param from index of its first character in the text
 * @param to index behind its last character
 * @param mended the text as it must have been meant, where that is certain enough to propose
 */
record Malformation(String message, int from, int to, Optional<String> mended) {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?![0-9])");
  private static final Pattern HOST_ONLY =
      Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?(/.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY = Pattern.compile("//([^/?#]*)");
  private static final Pattern PORT = Pattern.compile(":([^\\]:]*)$");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Zs}\\p{Cc}]+");
  private static final Pattern PERCENT =
      Pattern.compile("%(?![0-9A-Fa-f]{2})(?![0-9A-Fa-f]?" + Template.GAP + ")([a-zA-Z]?)");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[A-Za-z_][\\w.-]*>|\\{[A-Za-z_][\\w.-]*}");
  private static final Pattern SLASHES = Pattern.compile("(?<!:)//+");
  private static final List<String> WEB = List.of("http", "https");

  /** Finds the first thing that is wrong with the address of a runbook. */
  static Optional<Malformation> in(String text) {
    if (text.isBlank()) {
      return found("`runbook_url` is empty, expected the address of a runbook", 0, text.length());
    }
    Template template = Template.of(text);
    String masked = template.masked();
    Optional<Malformation> unbalanced = unbalanced(masked);
    if (unbalanced.isPresent() || template.decides()) {
      return unbalanced;
    }
    return blank(masked, text)
        .or(() -> placeholder(masked, text))
        .or(() -> masked.charAt(0) == Template.GAP ? Optional.empty() : start(masked, text))
        .or(() -> percent(masked, text))
        .or(() -> slashes(masked, text));
  }

  private static Optional<Malformation> unbalanced(String masked) {
    int open = masked.indexOf("{{");
    if (open >= 0) {
      return found("`runbook_url` has a `{{` that no `}}` closes", open, open + 2);
    }
    int close = masked.indexOf("}}");
    return close < 0
        ? Optional.empty()
        : found("`runbook_url` has a `}}` that no `{{` opens", close, close + 2);
  }

  private static Optional<Malformation> blank(String masked, String text) {
    Matcher blank = BLANK.matcher(masked);
    if (!blank.find()) {
      return Optional.empty();
    }
    boolean first = blank.start() == 0;
    boolean last = blank.end() == text.length();
    String what = blank.group().contains("\n") ? "a line break" : "a blank";
    String where = first ? " before the address" : last ? " behind the address" : " in the address";
    String stripped = text.strip();
    Optional<String> mended =
        BLANK.matcher(Template.of(stripped).masked()).find()
            ? Optional.empty()
            : Optional.of(stripped);
    return Optional.of(
        new Malformation("`runbook_url` has " + what + where, blank.start(), blank.end(), mended));
  }

  private static Optional<Malformation> placeholder(String masked, String text) {
    Matcher placeholder = PLACEHOLDER.matcher(masked);
    return placeholder.find()
        ? found(leftOver(placeholder, text), placeholder.start(), placeholder.end())
        : Optional.empty();
  }

  private static Optional<Malformation> start(String masked, String text) {
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
      return found(
          "`runbook_url` has no host, expected `%s://` and a host".formatted(name), 0, end);
    }
    Matcher port = PORT.matcher(authority.group(1));
    if (port.find() && !port.group(1).matches("[0-9" + Template.GAP + "]*")) {
      int from = authority.start(1) + port.start(1);
      return found(
          "`%s` is no port, expected a number".formatted(port.group(1)),
          from,
          authority.start(1) + port.end(1));
    }
    return Optional.empty();
  }

  private static Optional<Malformation> percent(String masked, String text) {
    Matcher percent = PERCENT.matcher(masked);
    if (!percent.find()) {
      return Optional.empty();
    }
    return percent.group(1).isEmpty()
        ? found(
            "`%` in `runbook_url` is no percent-encoding, expected `%25`",
            percent.start(), percent.end())
        : found(leftOver(percent, text), percent.start(), percent.end());
  }

  private static Optional<Malformation> slashes(String masked, String text) {
    int scheme = masked.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + "://".length();
    int to = masked.length();
    for (char end : new char[] {'?', '#'}) {
      int at = masked.indexOf(end);
      to = at < 0 ? to : Math.min(to, at);
    }
    Matcher slashes = SLASHES.matcher(masked).region(Math.min(from, to), to);
    if (!slashes.find()) {
      return Optional.empty();
    }
    String mended = text.substring(0, slashes.start()) + "/" + text.substring(slashes.end());
    return Optional.of(
        new Malformation(
            "`runbook_url` has an empty part in its path, between two slashes",
            slashes.start(),
            slashes.end(),
            Optional.of(mended)));
  }

  private static String leftOver(Matcher match, String text) {
    return "`%s` in `runbook_url` is a placeholder that nothing has filled in"
        .formatted(text.substring(match.start(), match.end()));
  }

  private static Optional<Malformation> found(String message, int from, int to) {
    return Optional.of(new Malformation(message, from, to, Optional.empty()));
  }
}
