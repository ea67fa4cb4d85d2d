package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to write in place of a dead link. */
final class DeadLinkAdvice {

  private final Workspace workspace;
  private final Guesses pages;

  private final Destinations destinations;

  DeadLinkAdvice(Workspace workspace) {
    this.workspace = workspace;
    this.pages = new Guesses(workspace.siteMap().paths());
    this.destinations = new Destinations(workspace);
  }

  /** The hint for a page that does not exist: the page that was meant, or the alert's own. */
  String forPage(RunbookLink.Own link, AlertRule rule, Node.Scalar value) {
    Optional<String> own = SiteAddress.pageOfAlert(rule.alert(), workspace);
    Optional<String> near =
        own.flatMap(page -> Nearest.to(link.path(), List.of(page)))
            .or(() -> pages.nearest(link.path()));
    if (near.isPresent()) {
      return "did you mean `%s/`?\n%s".formatted(near.get(), line(near.get(), "", value));
    }
    return own.map(page -> "the page of this alert is\n" + line(page, "", value))
        .orElse("write the runbook first, or link to one that exists");
  }

  /** The hint for an anchor that a page does not have: the one that was meant, or none. */
  String forAnchor(RunbookLink.Own link, AlertRule rule, Node.Scalar value) {
    String path = destinations.page(link.path());
    String fragment = link.fragment();
    Set<String> anchors = destinations.anchors(path).orElse(Set.of());
    Optional<String> near = Nearest.to(fragment, anchors);
    if (near.isPresent()) {
      return "did you mean `#%s`?\n%s".formatted(near.get(), line(path, near.get(), value));
    }
    Optional<RunbookSet.Claim> claim = workspace.runbooks().claim(rule.alert());
    return claim
        .map(c -> SiteMap.runbook(c.runbook().id().value()))
        .filter(page -> workspace.siteMap().anchors(page).orElse(Set.of()).contains(fragment))
        .map(page -> "the runbook itself has this anchor\n" + line(page, fragment, value))
        .orElseGet(() -> "leave the anchor out\n" + line(path, "", value));
  }

  private String line(String path, String anchor, Node.Scalar value) {
    String address = SiteAddress.of(workspace).orElseThrow().page(path);
    return SiteAddress.line(anchor.isEmpty() ? address : address + "#" + anchor, value);
  }
}
