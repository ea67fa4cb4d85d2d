package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the links of alert rules and pages against the site of one workspace. */
final class RunbookLinks {

  private static final Pattern NO_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Workspace workspace;
  private final Optional<WebAddress> site;

  RunbookLinks(Workspace workspace) {
    this.workspace = workspace;
    this.site = SiteAddress.of(workspace).flatMap(SiteAddress::parts);
  }

  /** Where the link of an alert rule leads, or empty if it has none. */
  Optional<RunbookLink> of(AlertRule rule) {
    return workspace.runbookUrl(rule).map(value -> of(value.text()));
  }

  /** Where an address leads. */
  RunbookLink of(String text) {
    Optional<Malformation> malformation = Malformation.in(text);
    if (malformation.isPresent()) {
      return new RunbookLink.Malformed(malformation.get());
    }
    Template template = Template.of(text);
    if (template.decides() || template.masked().charAt(0) == Template.GAP || site.isEmpty()) {
      return new RunbookLink.Undecided();
    }
    Optional<WebAddress> address = WebAddress.of(template.masked());
    return address.isEmpty() ? new RunbookLink.Foreign() : read(address.get(), site.get());
  }

  private static RunbookLink read(WebAddress address, WebAddress site) {
    if (Template.hasGap(address.host()) || Template.hasGap(address.port())) {
      return new RunbookLink.Undecided();
    }
    if (!address.isOnHostOf(site)) {
      return new RunbookLink.Foreign();
    }
    String path = decoded(address.path());
    String home = decoded(site.path());
    if (path.startsWith(home) || (path + "/").equals(home)) {
      String below = path.substring(Math.min(home.length(), path.length()));
      return new RunbookLink.Own(page(below), decoded(address.fragment()));
    }
    int gap = path.indexOf(Template.GAP);
    return gap >= 0 && home.startsWith(path.substring(0, gap))
        ? new RunbookLink.Undecided()
        : new RunbookLink.Foreign();
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

  /** Percent-decoding that leaves alone what is no encoding. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    String safe = NO_ENCODING.matcher(text).replaceAll("%25").replace("+", "%2B");
    return URLDecoder.decode(safe, StandardCharsets.UTF_8);
  }
}
