package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.Template;
import dev.runbook.lint.links.WebAddress;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An alert whose runbook is fetched where everybody on the way can read and change it. */
final class Insecure implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/insecure",
          Severity.WARNING,
          "A `runbook_url` begins with `http://`, so commands can be changed on their way to the reader");

  private static final String SCHEME = "http://";

  /** The machine itself; nothing is on the way there. */
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|[a-z0-9.-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Set<String> plain =
        workspace.links().places().stream()
            .map(place -> place.home())
            .filter(home -> !home.secure())
            .map(WebAddress::host)
            .collect(Collectors.toSet());
    for (AlertRule rule : workspace.alertRules()) {
      workspace
          .link(rule)
          .filter(link -> !(link.to() instanceof RunbookLink.Malformed))
          .filter(link -> isInsecure(link.value().text(), plain))
          .map(Insecure::finding)
          .ifPresent(findings);
    }
  }

  private static boolean isInsecure(String text, Set<String> plain) {
    return WebAddress.of(Template.of(text).masked())
        .filter(address -> !address.secure() && !Template.hasGap(address.host()))
        .filter(address -> !plain.contains(address.host()))
        .filter(address -> !LOOPBACK.matcher(address.host()).matches())
        .isPresent();
  }

  private static Diagnostic finding(AlertLink link) {
    String text = link.value().text();
    String message = "`%s` begins with `http://`, expected `https://`".formatted(link.key());
    return Diagnostic.of(INFO, ValueSpan.of(link.value(), 0, SCHEME.length()), message)
        .withHint("write\n" + link.line("https://" + text.substring(SCHEME.length())));
  }
}
