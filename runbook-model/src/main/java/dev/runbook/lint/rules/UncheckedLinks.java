package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links of which nobody here can tell whether they lead to something. */
final class UncheckedLinks implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "lint/unchecked-links",
          Severity.INFO,
          "Links of alert rules are templates or lead to other sites, so nobody knows whether a page is there");

  private static final int SHOWN = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    // Without any place whose pages are known, a finding of its own says so.
    if (workspace.links().places().isEmpty()) {
      return;
    }
    List<AlertLink> templates = new ArrayList<>();
    List<AlertLink> elsewhere = new ArrayList<>();
    for (AlertRule rule : workspace.alertRules()) {
      AlertLink link = workspace.link(rule).orElse(null);
      if (link != null && link.to() instanceof RunbookLink.Foreign) {
        elsewhere.add(link);
      } else if (link != null
          && (link.to() instanceof RunbookLink.TemplateOnly
              || link.to() instanceof RunbookLink.Undecided)) {
        templates.add(link);
      }
    }
    List<AlertLink> all = Stream.concat(templates.stream(), elsewhere.stream()).toList();
    if (!all.isEmpty()) {
      findings.accept(finding(all, templates.size(), elsewhere.size()));
    }
  }

  private static Diagnostic finding(List<AlertLink> all, int templates, int elsewhere) {
    String were = all.size() == 1 ? "1 link was" : all.size() + " links were";
    String message =
        "%s not checked: %s depend on a template or a version, %s lead to other sites"
            .formatted(were, templates, elsewhere);
    List<String> texts = all.stream().map(link -> link.value().text().strip()).distinct().toList();
    String hint =
        texts.stream()
            .limit(SHOWN)
            .map(text -> text.lines().findFirst().orElse(""))
            .collect(Collectors.joining("\n"));
    String more = texts.size() > SHOWN ? "\nand %s more".formatted(texts.size() - SHOWN) : "";
    return Diagnostic.of(INFO, all.get(0).value().location(), message).withHint(hint + more);
  }
}
