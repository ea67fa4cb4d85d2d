package dev.runbook.lint.rules;

import dev.runbook.load.Aliases;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Destination;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the addresses of the site lead to in the end: a former id leads on to the present one. */
final class Destinations {

  private final SiteMap site;
  private final Map<String, Destination> moved;

  Destinations(Workspace workspace) {
    this.site = workspace.siteMap();
    this.moved = Aliases.of(workspace.runbooks());
  }

  /** The path of the page that one comes to. */
  String page(String path) {
    return Optional.ofNullable(moved.get(path)).map(SiteMap::document).orElse(path);
  }

  /** The anchors of the page that one comes to, or empty if there is no such page. */
  Optional<Set<String>> anchors(String path) {
    return site.anchors(page(path));
  }
}
