package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Escalation policies, each told as a table and drawn as a path. */
final class EscalationSections {

  private final Sources sources;
  private final Contacts contacts;
  private final CatalogLinks links;

  EscalationSections(Sources sources) {
    this.sources = sources;
    this.contacts = new Contacts(sources.set());
    this.links = new CatalogLinks(sources.set());
  }

  void addTo(PageDraft page) {
    for (EscalationPolicy policy : sources.catalog().escalations()) {
      String anchor = CatalogAnchors.escalation(policy.id().value());
      page.section(anchor, Line.of("Escalation: " + policy.title()));
      page.addAll(path(policy));
    }
  }

  /** What a policy is for, who is called when, and the same drawn. */
  List<Block> path(EscalationPolicy policy) {
    List<Block> blocks = new ArrayList<>();
    policy.about().map(Text::markdown).map(Block.Prose::new).ifPresent(blocks::add);
    TableRows levels = levels(policy);
    if (!levels.isEmpty()) {
      blocks.add(levels.done());
    }
    blocks.addAll(new EscalationDiagram(sources.set()).of(policy));
    return blocks;
  }

  private TableRows levels(EscalationPolicy policy) {
    TableRows rows =
        new TableRows("When", "Whom", "On call", "Channel", "It counts as", "For what");
    for (Level level : policy.levels()) {
      Optional<Team> team = level.team().flatMap(t -> contacts.team(t.value()));
      rows.row(
          Line.of(Contacts.after(level)),
          level.team().map(t -> contacts.name(t.value())).orElseGet(Line::new),
          team.map(contacts::handle).orElseGet(Line::new),
          contacts.channel(team, level.channel()),
          level.raise().map(id -> links.severity(id.value())).orElseGet(Line::new),
          new Line().lead("", level.about()));
    }
    return rows;
  }
}
