package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.model.AlertOrigin;
import dev.runbook.model.Catalog.Channel;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Located;
import dev.runbook.model.Route;
import java.util.List;
import java.util.Optional;

/** The page that says which alert goes into which channel, as a drawing and as a table. */
final class RoutesPage {

  private static final String TITLE = "Where alerts arrive";

  private final Sources sources;
  private final CatalogLinks links;
  private final PageDraft page = new PageDraft(TITLE);

  private RoutesPage(Sources sources) {
    this.sources = sources;
    this.links = new CatalogLinks(sources.set());
  }

  static Optional<Page> of(Sources sources) {
    RoutesPage routes = new RoutesPage(sources);
    routes.compose();
    String description = "Which alert goes into which channel, and what raises it";
    return routes.page.page(Addresses.ROUTES, description);
  }

  private void compose() {
    if (!sources.catalog().routes().isEmpty()) {
      page.section(CatalogAnchors.DIAGRAM, "At a glance").add(RouteDiagram.of(sources));
      page.section(CatalogAnchors.TABLE, "Routes", routes());
    }
    page.section(CatalogAnchors.SOURCES, "What raises alerts", origins());
    List<Channel> channels = sources.catalog().channels();
    if (!page.isEmpty() || channels.stream().anyMatch(channel -> channel.about().isPresent())) {
      page.section(CatalogAnchors.CHANNELS, "Channels", channels());
    }
  }

  private TableRows routes() {
    TableRows rows = new TableRows("Source", "When", "Alerts", "Severity", "Channel", "By");
    for (Route route : sources.catalog().routes()) {
      rows.row(
          route.origin().map(id -> links.origin(id.value())).orElseGet(Line::new),
          new Line().lead("", route.when()),
          new Line().joined(route.alerts().stream().map(this::alert).toList(), ", "),
          route.severity().map(id -> sources.badges(List.of(id.value()))).orElseGet(Line::new),
          links.channel(route.channel().value()),
          new Line().lead("", route.by()));
    }
    return rows;
  }

  /** A link to an alert that has a page; any other name as it was written. */
  private List<Inline> alert(Located<String> name) {
    return sources
        .alert(name.value())
        .map(AlertTable::marked)
        .orElseGet(() -> new Line().code(name.value()))
        .done();
  }

  private TableRows origins() {
    TableRows rows = new TableRows("Source", "What it is", "What it watches");
    for (AlertOrigin origin : sources.catalog().origins()) {
      rows.row(
          links.origin(origin.id().value()),
          new Line().lead("", origin.about()),
          new Line().lead("", origin.watches()));
    }
    return rows;
  }

  private TableRows channels() {
    TableRows rows = new TableRows("Channel", "What it is for", "Teams");
    for (Channel channel : sources.catalog().channels()) {
      String id = channel.id().value();
      List<List<Inline>> teams =
          sources.catalog().teams().stream()
              .filter(team -> team.channel().filter(c -> c.value().equals(id)).isPresent())
              .map(Team::title)
              .map(title -> Line.of(title).done())
              .toList();
      rows.row(
          links.channel(id), new Line().lead("", channel.about()), new Line().joined(teams, ", "));
    }
    return rows;
  }
}
