package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Catalog.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws an escalation policy: from the alert to whoever is called at each level. */
final class EscalationDiagram {

  private static final String ALERT = "alert";

  private final RunbookSet set;
  private final Contacts contacts;

  EscalationDiagram(RunbookSet set) {
    this.set = set;
    this.contacts = new Contacts(set);
  }

  /** {@return the drawing, or nothing for a policy that has a single level} */
  List<Block> of(EscalationPolicy policy) {
    if (policy.levels().size() < 2) {
      return List.of();
    }
    List<Diagram.Node> nodes = new ArrayList<>();
    List<Diagram.Edge> edges = new ArrayList<>();
    nodes.add(new Diagram.Node(ALERT, "The alert fires", Diagram.Kind.PLAIN, Optional.empty()));
    for (Level level : policy.levels()) {
      String before = nodes.get(nodes.size() - 1).id();
      String id = "level-" + nodes.size();
      nodes.add(node(id, level));
      edges.add(new Diagram.Edge(before, id, Contacts.after(level)));
    }
    return List.of(new Diagram("Escalation: " + policy.title(), nodes, edges));
  }

  private Diagram.Node node(String id, Level level) {
    List<String> lines = new ArrayList<>();
    Optional<Team> team = level.team().flatMap(t -> contacts.team(t.value()));
    level.team().ifPresent(t -> lines.add(team.map(Team::title).orElse(t.value())));
    team.flatMap(Team::oncall).ifPresent(lines::add);
    level.raise().ifPresent(severity -> lines.add("counts as " + title(severity.value())));
    Diagram.Kind kind = level.team().isPresent() ? Diagram.Kind.CONTACT : Diagram.Kind.PLAIN;
    return new Diagram.Node(id, String.join("\n", lines), kind, target(level));
  }

  private String title(String severity) {
    return set.item(SeverityLevel.class, severity).map(SeverityLevel::title).orElse(severity);
  }

  private Optional<Target> target(Level level) {
    return level
        .raise()
        .flatMap(severity -> set.item(SeverityLevel.class, severity.value()))
        .map(s -> new ToPage(Addresses.SEVERITIES, CatalogAnchors.severity(s.id().value())));
  }
}
