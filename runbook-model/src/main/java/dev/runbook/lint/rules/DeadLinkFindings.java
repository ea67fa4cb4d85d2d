package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.lint.links.KnownPage;
import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.Place;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.load.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to say of a dead link of an alert rule, where, and what to write in its place. */
final class DeadLinkFindings {

  private final Workspace workspace;
  private final NearPages pages = new NearPages();

  DeadLinkFindings(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The finding about a link to a page that does not exist. */
  Diagnostic noPage(RuleInfo info, AlertLink link, RunbookLink.Page to) {
    return Diagnostic.of(info, link.value().location(), pageMessage(link, to))
        .withHint(pageHint(link, to));
  }

  /** The finding about a link to an anchor that a page does not have. */
  Diagnostic noAnchor(RuleInfo info, AlertLink link, RunbookLink.Page to) {
    return Diagnostic.of(info, link.fragment(), anchorMessage(link, to))
        .withHint(anchorHint(link, to));
  }

  private static String pageMessage(AlertLink link, RunbookLink.Page to) {
    Place place = to.place();
    return to.isOpen()
        ? "`%s` fits no page of %s, whatever its template becomes"
            .formatted(link.key(), place.label())
        : "`%s` leads to `%s`, and %s has %s"
            .formatted(link.key(), place.shown(to.path()), place.label(), place.noSuch());
  }

  private static String anchorMessage(AlertLink link, RunbookLink.Page to) {
    return to.hasGap()
        ? "`%s` fits no anchor of %s, whatever its template becomes"
            .formatted(link.key(), to.isOpen() ? "any page that it fits" : "the page that it names")
        : "`%s` leads to the anchor `#%s`, which the page `%s` does not have"
            .formatted(link.key(), to.fragment(), to.place().shown(to.path()));
  }

  /** The page that was meant, or the alert's own. */
  private String pageHint(AlertLink link, RunbookLink.Page to) {
    Place place = to.place();
    Optional<OwnSite> site = workspace.site();
    Optional<String> own = site.flatMap(s -> s.pageOfAlert(link.rule().alert()));
    Optional<String> near =
        own.filter(page -> place instanceof OwnSite)
            .flatMap(page -> Nearest.to(to.path(), List.of(page)))
            .or(() -> pages.of(to));
    if (near.isPresent()) {
      return "did you mean `%s`?\n%s"
          .formatted(place.shown(near.get()), link.line(place.address(near.get())));
    }
    return own.map(page -> "the page of this alert is\n" + link.line(site.get().address(page)))
        .orElse("write the runbook first, or link to one that exists");
  }

  /** The anchor that was meant, or none. */
  private String anchorHint(AlertLink link, RunbookLink.Page to) {
    Optional<KnownPage> page = to.page();
    if (page.isEmpty()) {
      return "leave the anchor out";
    }
    Place place = to.place();
    String address = place.address(page.get().path());
    Set<String> anchors = page.get().anchors();
    Optional<String> near = Nearest.to(to.fragment(), anchors);
    if (near.isPresent()) {
      return "did you mean `#%s`?\n%s".formatted(near.get(), link.line(address + "#" + near.get()));
    }
    return workspace
        .runbooks()
        .claim(link.rule().alert())
        .map(claim -> Addresses.runbook(claim.runbook().id().value()))
        .filter(own -> place instanceof OwnSite site && site.anchors(own).contains(to.fragment()))
        .map(own -> place.address(own) + "#" + to.fragment())
        .map(own -> "the runbook itself has this anchor\n" + link.line(own))
        .orElseGet(() -> "leave the anchor out\n" + link.line(address));
  }
}
