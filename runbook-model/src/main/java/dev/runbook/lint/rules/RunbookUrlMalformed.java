package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.Malformation;
import dev.runbook.lint.links.Place;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.plain.RelativeLink;
import java.util.Optional;
import java.util.function.Consumer;

/** An alert whose runbook is at something that is no address. */
final class RunbookUrlMalformed implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-url-malformed",
          Severity.ERROR,
          "A `runbook_url` is no address that a browser could open");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    for (AlertRule rule : workspace.alertRules()) {
      AlertLink link = workspace.link(rule).orElse(null);
      if (link != null && link.to() instanceof RunbookLink.Malformed malformed) {
        findings.accept(finding(malformed.reason(), link, workspace));
      }
    }
  }

  private static Diagnostic finding(Malformation reason, AlertLink link, Workspace workspace) {
    Diagnostic finding =
        Diagnostic.of(
            INFO,
            ValueSpan.of(link.value(), reason.from(), reason.to()),
            reason.message(link.key()));
    return ofFile(link, workspace)
        .or(reason::mended)
        .or(() -> workspace.addressOfAlert(link.rule().alert()))
        .map(address -> finding.withHint("write\n" + link.line(address)))
        .orElse(finding);
  }

  /** The address of the page that a relative link, or a path of our site, must mean. */
  private static Optional<String> ofFile(AlertLink link, Workspace workspace) {
    String text = link.value().text().strip();
    return Optional.of(text)
        .filter(path -> !path.isEmpty())
        .flatMap(path -> RelativeLink.of("", path))
        .flatMap(
            to ->
                workspace.links().places().stream()
                    .flatMap(place -> address(to, place).stream())
                    .findFirst()
                    .map(
                        address ->
                            to.fragment().isEmpty() ? address : address + "#" + to.fragment()));
  }

  private static Optional<String> address(RelativeLink to, Place place) {
    return place
        .addressOf(to.file())
        .or(() -> place.page(to.file()).map(page -> place.address(page.path())));
  }
}
