package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A former address of a plain page from which the site leads elsewhere. */
final class AliasTaken implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "pages/alias-taken",
          Severity.ERROR,
          "A former address of a Markdown page is the address, or a former one, of another page");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    if (workspace.runbooks().pages().stream().allMatch(page -> page.aliases().isEmpty())) {
      return;
    }
    SiteMap site = workspace.siteMap();
    Map<String, String> spelt = new HashMap<>();
    site.paths().forEach(path -> spelt.putIfAbsent(folded(path), path));
    for (MarkdownPage page : workspace.runbooks().pages()) {
      for (Located<String> alias : page.aliases()) {
        String path = Optional.ofNullable(spelt.get(folded(alias.value()))).orElse(alias.value());
        if (!site.present(path).equals(page.path())) {
          findings.accept(finding(alias, path, site));
        }
      }
    }
  }

  private static Diagnostic finding(Located<String> alias, String path, SiteMap site) {
    String present = site.present(path);
    String spelling =
        path.equals(alias.value())
            ? ""
            : ", which is one with `%s/` on many disks,".formatted(path);
    String owner =
        present.equals(path) ? "that of another page" : "a former one of `%s/`".formatted(present);
    return Diagnostic.of(
            INFO,
            alias.location(),
            "the former address `%s/`%s is %s".formatted(alias.value(), spelling, owner))
        .withHint("remove the alias from the page that never had that address");
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
