package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a {@code runbook_url} leads, as far as it can be told without filling in its templates. */
sealed interface RunbookLink {

  /** The annotation that holds the link. */
  String ANNOTATION = "runbook_url";

  /**
   * It is no address.
   *
   * @param reason why not
   */
  record Malformed(Malformation reason) implements RunbookLink {}

  /** It depends on a template, or on where the site will be, which nobody has said. */
  record Undecided() implements RunbookLink {}

  /** It leads to a place that is not ours to judge. */
  record Foreign() implements RunbookLink {}

  /**
   * It leads to our site. Both parts are decoded, and masked as by {@link Template}.
   *
   * @param path the path under the home page, as a site map names it
   * @param fragment what stands behind {@code #}; may be empty
   */
  record Own(String path, String fragment) implements RunbookLink {

    /** {@return whether a template fills in part of it} */
    boolean hasGap() {
      return Template.hasGap(path) || Template.hasGap(fragment);
    }
  }

  /**
   * Reads the link of an alert rule.
   *
   * @param rule the alert rule
   * @param workspace what it is held against
   * @return where its link leads, or empty if it has none
   */
  static Optional<RunbookLink> of(AlertRule rule, Workspace workspace) {
    return rule.annotation(ANNOTATION).map(value -> read(value.text(), workspace));
  }

  private static RunbookLink read(String text, Workspace workspace) {
    Optional<Malformation> malformation = Malformation.in(text);
    if (malformation.isPresent()) {
      return new Malformed(malformation.get());
    }
    Template template = Template.of(text);
    Optional<WebAddress> site = SiteAddress.of(workspace).flatMap(SiteAddress::parts);
    if (template.decides() || template.masked().charAt(0) == Template.GAP || site.isEmpty()) {
      return new Undecided();
    }
    Optional<WebAddress> address = WebAddress.of(template.masked());
    return address.isEmpty() ? new Foreign() : read(address.get(), site.get());
  }

  private static RunbookLink read(WebAddress address, WebAddress site) {
    if (Template.hasGap(address.host()) || Template.hasGap(address.port())) {
      return new Undecided();
    }
    if (!address.isOnHostOf(site)) {
      return new Foreign();
    }
    String path = decoded(address.path());
    String home = decoded(site.path());
    if (path.startsWith(home) || (path + "/").equals(home)) {
      String below = path.substring(Math.min(home.length(), path.length()));
      return new Own(page(below), decoded(address.fragment()));
    }
    int gap = path.indexOf(Template.GAP);
    return gap >= 0 && home.startsWith(path.substring(0, gap)) ? new Undecided() : new Foreign();
  }

  private static String page(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    if ("index.html".equals(parts.peekLast())) {
      parts.removeLast();
    }
    return String.join("/", parts);
  }

  private static String decoded(String text) {
    return text.indexOf('%') < 0 ? text : Decoding.decoded(text);
  }

  /** Percent-decoding that leaves alone what is no encoding. */
  final class Decoding {

    private static final Pattern NO_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Decoding() {}

    private static String decoded(String text) {
      String safe = NO_ENCODING.matcher(text).replaceAll("%25").replace("+", "%2B");
      return URLDecoder.decode(safe, StandardCharsets.UTF_8);
    }
  }
}
