package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Runbook;
import dev.runbook.source.Node;
import java.util.Optional;
import java.util.Set;

/**
 * What to write in place of a dead link.
 *
 * @param workspace all that was read
 * @param site where the pages are
 * @param rule the alert rule that has the link
 * @param value the link
 */
record DeadLinkAdvice(Workspace workspace, SiteAddress site, AlertRule rule, Node.Scalar value) {

  /** The hint for a page that does not exist: the page that was meant, or the alert's own. */
  String forPage(String path) {
    Optional<String> near = renamed(path).or(() -> Nearest.to(path, workspace.siteMap().paths()));
    if (near.isPresent()) {
      return "did you mean `%s`?\n%s".formatted(site.page(near.get()), line(near.get(), ""));
    }
    return SiteAddress.pageOfAlert(rule.name().text(), workspace)
        .map(own -> "the page of this alert is\n" + line(own, ""))
        .orElse("write the runbook first, or link to one that exists");
  }

  /** The hint for an anchor that a page does not have: the one that was meant, or none. */
  String forAnchor(String path, String fragment) {
    Set<String> anchors = workspace.siteMap().anchors(path).orElse(Set.of());
    Optional<String> near = Nearest.to(fragment, anchors);
    if (near.isPresent()) {
      return "did you mean `#%s`?\n%s".formatted(near.get(), line(path, near.get()));
    }
    Optional<String> elsewhere =
        claim()
            .map(claim -> SiteMap.runbook(claim.runbook().id().value()))
            .filter(page -> has(page, fragment));
    return elsewhere
        .map(page -> "the runbook itself has this anchor\n" + line(page, fragment))
        .orElseGet(() -> "leave the anchor out\n" + line(path, ""));
  }

  private Optional<RunbookSet.Claim> claim() {
    return workspace.runbooks().claim(rule.name().text());
  }

  private boolean has(String page, String anchor) {
    return workspace.siteMap().anchors(page).orElse(Set.of()).contains(anchor);
  }

  /** The page of the runbook that once had the id that a path names. */
  private Optional<String> renamed(String path) {
    return workspace.runbooks().runbooks().stream()
        .filter(runbook -> formerPaths(runbook, path))
        .map(runbook -> SiteMap.runbook(runbook.id().value()))
        .findFirst();
  }

  private static boolean formerPaths(Runbook runbook, String path) {
    return runbook.lifecycle().aliases().stream()
        .anyMatch(alias -> SiteMap.runbook(alias.value()).equals(path));
  }

  private String line(String path, String anchor) {
    String address = site.page(path) + (anchor.isEmpty() ? "" : "#" + anchor);
    return SiteAddress.line(address, value);
  }
}
