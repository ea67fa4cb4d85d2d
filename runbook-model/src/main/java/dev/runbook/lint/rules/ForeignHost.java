package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.WebAddress;
import dev.runbook.model.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An alert whose runbook is on a host where the team does not want its runbooks to be. */
final class ForeignHost implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/foreign-host",
          Severity.ERROR,
          "A `runbook_url` leads to a host that the catalog does not name under `alerts.hosts`");

  private static final String ANY_BELOW = "*.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    List<Located<String>> declared = workspace.runbooks().catalog().alerts().hosts();
    if (declared.isEmpty()) {
      return;
    }
    Set<String> hosts = new HashSet<>();
    Stream.concat(
            declared.stream().map(Located::value),
            workspace.links().places().stream().map(place -> place.home().host()))
        .forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    for (AlertRule rule : workspace.alertRules()) {
      AlertLink link = workspace.link(rule).orElse(null);
      if (link != null && link.to() instanceof RunbookLink.Foreign foreign) {
        foreign
            .address()
            .map(WebAddress::host)
            .filter(host -> !isAllowed(host, hosts))
            .map(host -> finding(link, host, hosts))
            .ifPresent(findings);
      }
    }
  }

  private static boolean isAllowed(String host, Set<String> hosts) {
    boolean below = false;
    for (int dot = host.indexOf('.'); dot >= 0 && !below; dot = host.indexOf('.', dot + 1)) {
      below = hosts.contains("*" + host.substring(dot));
    }
    return below || hosts.contains(host);
  }

  private static Diagnostic finding(AlertLink link, String host, Set<String> hosts) {
    String message =
        "`%s` leads to the host `%s`, which is none of those that may hold runbooks"
            .formatted(link.key(), host);
    int from = link.value().text().toLowerCase(Locale.ROOT).indexOf(host);
    List<String> whole = hosts.stream().filter(h -> !h.startsWith(ANY_BELOW)).sorted().toList();
    String hint =
        Nearest.question(host, whole)
            .orElse(
                "move the runbook, or add the host to the catalog\nalerts: {hosts: ["
                    + host
                    + "]}");
    return Diagnostic.of(
            INFO,
            ValueSpan.of(link.value(), Math.max(0, from), Math.max(0, from) + host.length()),
            message)
        .withHint(hint);
  }
}
