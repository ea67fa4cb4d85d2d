package dev.runbook.lint.links;

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
public record Malformation(String message, int from, int to, Optional<String> mended) {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Zs}\\p{Cc}]+");
  private static final Pattern PERCENT =
      Pattern.compile("%(?![0-9A-Fa-f]{2})(?![0-9A-Fa-f]?" + Template.GAP + ")([a-zA-Z]?)");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[A-Za-z_][\\w.-]*>|\\{[A-Za-z_][\\w.-]*}");
  private static final Pattern SLASHES = Pattern.compile("(?<!:)//+");

  /** The annotation as messages call it, until it is known what it is called. */
  private static final String KEY = "`runbook_url`";

  /** What nearly all addresses look like; in these, nothing has to be looked for. */
  private static final Pattern USUAL =
      Pattern.compile("https?://[a-z0-9.-]++(?:/[\\w.:-]++)*+/?+(?:#[\\w.:-]*+)?+");

  /**
   * What was found and what was expected.
   *
   * @param key the name of the annotation
   * @return the message with this name
   */
  public String message(String key) {
    return message.replace(KEY, "`" + key + "`");
  }

  /** Finds the first thing that is wrong with the address of a runbook. */
  static Optional<Malformation> in(String text) {
    if (USUAL.matcher(text).matches()) {
      return Optional.empty();
    }
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
        .or(
            () ->
                masked.charAt(0) == Template.GAP
                    ? Optional.empty()
                    : AddressStart.malformation(masked, text))
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

  static Optional<Malformation> found(String message, int from, int to) {
    return Optional.of(new Malformation(message, from, to, Optional.empty()));
  }
}
