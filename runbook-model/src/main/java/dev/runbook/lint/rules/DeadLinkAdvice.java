package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.lint.links.KnownPage;
import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.Place;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.load.SiteMap;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to write in place of a dead link. */
final class DeadLinkAdvice {

  private final Workspace workspace;
  private final NearPages pages = new NearPages();

  DeadLinkAdvice(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The hint for a page that does not exist: the page that was meant, or the alert's own. */
  String forPage(RunbookLink.Page link, AlertRule rule, Node.Scalar value) {
    Place place = link.place();
    Optional<OwnSite> site = workspace.site();
    Optional<String> own = site.flatMap(s -> s.pageOfAlert(rule.alert()));
    Optional<String> near =
        own.filter(page -> place instanceof OwnSite)
            .flatMap(page -> Nearest.to(link.path(), List.of(page)))
            .or(() -> pages.of(link));
    if (near.isPresent()) {
      return "did you mean `%s`?\n%s"
          .formatted(place.shown(near.get()), line(place, near.get(), "", value));
    }
    return own.map(page -> "the page of this alert is\n" + line(site.get(), page, "", value))
        .orElse("write the runbook first, or link to one that exists");
  }

  /** The hint for an anchor that a page does not have: the one that was meant, or none. */
  String forAnchor(RunbookLink.Page link, AlertRule rule, Node.Scalar value) {
    Place place = link.place();
    String fragment = link.fragment();
    String path = link.page().map(KnownPage::path).orElse(link.path());
    Set<String> anchors = link.page().map(KnownPage::anchors).orElse(Set.of());
    Optional<String> near = Nearest.to(fragment, anchors);
    if (near.isPresent()) {
      return "did you mean `#%s`?\n%s".formatted(near.get(), line(place, path, near.get(), value));
    }
    return workspace
        .runbooks()
        .claim(rule.alert())
        .map(claim -> SiteMap.runbook(claim.runbook().id().value()))
        .filter(page -> place instanceof OwnSite site && site.anchors(page).contains(fragment))
        .map(page -> "the runbook itself has this anchor\n" + line(place, page, fragment, value))
        .orElseGet(() -> "leave the anchor out\n" + line(place, path, "", value));
  }

  private static String line(Place place, String path, String anchor, Node.Scalar value) {
    String address = place.address(path);
    return AnnotationLine.of(anchor.isEmpty() ? address : address + "#" + anchor, value);
  }
}
