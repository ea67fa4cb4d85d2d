package dev.runbook.lint.rules;

import dev.runbook.load.SiteMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which links to our own site lead somewhere. */
final class OwnPages {

  private static final String ALERTS = SiteMap.alert("");

  /** The fragment that every browser takes for the top of any page. */
  private static final String TOP = "top";

  private final Workspace workspace;
  private final Destinations destinations;
  private final Map<RunbookLink.Own, Boolean> known = new HashMap<>();

  OwnPages(Workspace workspace) {
    this.workspace = workspace;
    this.destinations = new Destinations(workspace);
  }

  /** Whether neither page nor anchor exists, nor may stand in a file that could not be read. */
  boolean isDead(RunbookLink.Own link) {
    return !known.computeIfAbsent(link, this::leadsSomewhere) && !mayBeUnread(link);
  }

  /** Whether the page exists, so that a dead link can only miss its anchor. */
  boolean hasPage(RunbookLink.Own link) {
    return !link.hasGap() && workspace.siteMap().paths().contains(link.path());
  }

  /** The anchors of the page that one comes to; none if there is no such page. */
  Set<String> anchors(RunbookLink.Own link) {
    return destinations.anchors(link.path()).orElse(Set.of());
  }

  private boolean leadsSomewhere(RunbookLink.Own link) {
    Stream<String> pages =
        link.hasGap()
            ? workspace.siteMap().paths().stream().filter(p -> Template.fits(link.path(), p))
            : Stream.of(link.path());
    return pages
        .flatMap(path -> destinations.anchors(path).stream())
        .anyMatch(anchors -> has(anchors, link.fragment()));
  }

  private static boolean has(Set<String> anchors, String fragment) {
    // A text fragment is found by its words; nobody can tell whether a page will hold them.
    String anchor = fragment.contains(":~:") ? "" : fragment;
    Predicate<String> fits = candidate -> Template.fits(anchor, candidate);
    return fits.test("") || fits.test(TOP) || anchors.stream().anyMatch(fits);
  }

  private boolean mayBeUnread(RunbookLink.Own link) {
    Doubt doubt = workspace.doubt();
    String page = link.path().substring(link.path().lastIndexOf('/') + 1);
    if (link.hasGap()) {
      return doubt.isAbout("");
    }
    boolean isAlert = link.path().startsWith(ALERTS);
    return workspace.surroundings().unreadPages().contains(link.path())
        || (isAlert ? doubt.isAboutAlert(page) : doubt.isAbout(page));
  }
}
