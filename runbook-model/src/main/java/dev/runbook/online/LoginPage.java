package dev.runbook.online;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells pages that only ask who one is. What is behind them, nobody can say from outside. */
final class LoginPage {

  private static final Pattern WORD_END = Pattern.compile("[^a-z0-9]+");

  /** Words of hosts and paths; {@code sign-in} and the like are joined first. */
  private static final Set<String> WORDS =
      Set.of(
          "login",
          "logon",
          "signin",
          "sso",
          "oauth",
          "oauth2",
          "saml",
          "saml2",
          "openid",
          "oidc",
          "adfs",
          "auth",
          "authorize",
          "authenticate",
          "signon");

  private static final Pattern JOINED = Pattern.compile("(log|sign)[-_](in|on)(?![a-z])");

  private static final Pattern PASSWORD =
      Pattern.compile("(?i)<input\\b[^>]{0,500}?\\btype\\s{0,9}=\\s{0,9}[\"']?password\\b");

  private LoginPage() {}

  /** Whether a redirect leads to a login page: its target says so, and the address does not. */
  static boolean isAt(URI target, URI asked) {
    Set<String> words = words(target);
    words.removeAll(words(asked));
    return words.stream().anyMatch(WORDS::contains);
  }

  /** Whether a page asks for a password. */
  static boolean isIn(String html) {
    return PASSWORD.matcher(html).find();
  }

  private static Set<String> words(URI address) {
    String text = address.getHost() + address.getRawPath();
    String joined = JOINED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("$1$2");
    return new HashSet<>(List.of(WORD_END.split(joined)));
  }
}
