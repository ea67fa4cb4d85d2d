package dev.runbook.alerting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads conditions on labels as Alertmanager writes them, such as {@code severity=~"page|ticket"}:
 * one, or several parted by commas and perhaps in braces.
 */
final class MatcherSyntax {

  private static final Pattern MATCHER =
      Pattern.compile("\\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(=~|!=|!~|=)\\s*(.*)", Pattern.DOTALL);

  private MatcherSyntax() {}

  /** The conditions in a text; one that cannot be read depends on what nobody knows. */
  static List<LabelMatcher> read(String text) {
    return pieces(text).stream()
        .map(piece -> matcher(piece).orElse(LabelMatcher.UNREADABLE))
        .collect(Collectors.toList());
  }

  private static List<String> pieces(String text) {
    String inner = text.strip();
    if (inner.startsWith("{") && !inner.startsWith("{{")) {
      inner = inner.substring(1);
      inner = inner.endsWith("}") ? inner.substring(0, inner.length() - 1) : inner;
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean quoted = false;
    boolean escaped = false;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == ',' && !quoted) {
        pieces.add(piece.toString());
        piece.setLength(0);
        escaped = false;
        continue;
      }
      quoted ^= c == '"' && !escaped;
      escaped = c == '\\' && !escaped;
      piece.append(c);
    }
    pieces.add(piece.toString());
    return pieces.stream().filter(p -> !p.isBlank()).toList();
  }

  private static Optional<LabelMatcher> matcher(String piece) {
    Matcher matcher = MATCHER.matcher(piece);
    if (RouteMatchers.isFilledInLater(piece) || !matcher.matches()) {
      return Optional.empty();
    }
    String label = matcher.group(1);
    boolean negated = matcher.group(2).startsWith("!");
    return unquoted(matcher.group(3).strip())
        .map(
            value ->
                matcher.group(2).endsWith("~")
                    ? LabelMatcher.regex(label, value, negated)
                    : LabelMatcher.equal(label, value, negated));
  }

  /**
   * A value without its quotes and escapes; backslashes before other letters stand for themselves.
   */
  private static Optional<String> unquoted(String written) {
    boolean quoted = written.startsWith("\"");
    if (quoted && (written.length() < 2 || !written.endsWith("\""))) {
      return Optional.empty();
    }
    String inner = quoted ? written.substring(1, written.length() - 1) : written;
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '"') {
        return Optional.empty();
      }
      if (c == '\\' && i + 1 < inner.length()) {
        char next = inner.charAt(++i);
        if (next != '"' && next != '\\' && next != 'n') {
          value.append('\\');
        }
        value.append(next == 'n' ? '\n' : next);
      } else if (c == '\\' && quoted) {
        return Optional.empty();
      } else {
        value.append(c);
      }
    }
    return Optional.of(value.toString());
  }
}
