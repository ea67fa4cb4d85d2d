package dev.runbook.page;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.model.AlertOrigin;
import dev.runbook.model.Catalog.Channel;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Located;
import dev.runbook.model.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the routes: what happens, what notices it, the condition or the alert, and the channel. A
 * box that several routes share is drawn once.
 */
final class RouteDiagram {

  private final Sources sources;
  private final Map<String, Diagram.Node> nodes = new LinkedHashMap<>();
  private final Set<Diagram.Edge> edges = new LinkedHashSet<>();

  private RouteDiagram(Sources sources) {
    this.sources = sources;
  }

  /** The drawing; there must be a route. */
  static Diagram of(Sources sources) {
    RouteDiagram diagram = new RouteDiagram(sources);
    List<Route> routes = sources.catalog().routes();
    for (int i = 0; i < routes.size(); i++) {
      diagram.add("route-" + (i + 1), routes.get(i));
    }
    return new Diagram(
        "Which alert goes into which channel",
        List.copyOf(diagram.nodes.values()),
        List.copyOf(diagram.edges));
  }

  private void add(String id, Route route) {
    Optional<String> last = route.origin().map(origin -> addOrigin(origin.value()));
    String condition = condition(route);
    if (!condition.isEmpty()) {
      addNode(id, condition, Diagram.Kind.PLAIN, target(route));
      last.ifPresent(before -> edges.add(new Diagram.Edge(before, id, "")));
      last = Optional.of(id);
    }
    String channel = route.channel().value();
    String title = sources.set().item(Channel.class, channel).map(Channel::title).orElse(channel);
    String channelNode = "channel-" + channel;
    addNode(channelNode, title, Diagram.Kind.CONTACT, Optional.empty());
    String by = route.by().map(Words::plain).orElse("");
    last.ifPresent(before -> edges.add(new Diagram.Edge(before, channelNode, by)));
  }

  /** The box of what raises alerts, behind the box of what it watches. */
  private String addOrigin(String id) {
    Optional<AlertOrigin> origin = sources.set().item(AlertOrigin.class, id);
    String node = "source-" + id;
    String watched = "watched-" + id;
    Optional<String> watches = origin.flatMap(AlertOrigin::watches).map(Words::plain);
    watches.ifPresent(w -> addNode(watched, w, Diagram.Kind.PLAIN, Optional.empty()));
    addNode(node, origin.map(AlertOrigin::title).orElse(id), Diagram.Kind.PLAIN, Optional.empty());
    watches.ifPresent(w -> edges.add(new Diagram.Edge(watched, node, "")));
    return node;
  }

  private void addNode(String id, String label, Diagram.Kind kind, Optional<Target> target) {
    nodes.putIfAbsent(id, new Diagram.Node(id, label, kind, target));
  }

  private String condition(Route route) {
    List<String> lines = new ArrayList<>();
    route.when().map(Words::plain).ifPresent(lines::add);
    route.alerts().stream().map(Located::value).forEach(lines::add);
    route
        .severity()
        .map(Located::value)
        .map(s -> sources.set().item(SeverityLevel.class, s).map(SeverityLevel::title).orElse(s))
        .ifPresent(lines::add);
    return String.join("\n", lines);
  }

  /** Where a click on a condition leads, if it is a single alert that has a page. */
  private Optional<Target> target(Route route) {
    return route.alerts().size() == 1
        ? sources
            .alert(route.alerts().get(0).value())
            .map(alert -> new ToPage(Addresses.alert(alert.name()), ""))
        : Optional.empty();
  }
}
