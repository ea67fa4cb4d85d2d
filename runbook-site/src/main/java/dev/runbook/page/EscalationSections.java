package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Catalog.Team;
import java.util.Optional;

/** Escalation policies, each drawn as a path and told as a table. */
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
      policy.about().ifPresent(about -> page.add(new Block.Prose(about.markdown())));
      page.addAll(new EscalationDiagram(sources.set()).of(policy)).add(levels(policy));
    }
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
