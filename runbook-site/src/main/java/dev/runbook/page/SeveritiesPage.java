package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Page;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Catalog.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page that says how bad is how bad, and whom to call when. */
final class SeveritiesPage {

  static final String TITLE = "Severities and escalation";

  private final Sources sources;
  private final Contacts contacts;
  private final List<Block> blocks = new ArrayList<>();

  private SeveritiesPage(Sources sources) {
    this.sources = sources;
    this.contacts = new Contacts(sources.set());
  }

  static Page of(Sources sources) {
    SeveritiesPage page = new SeveritiesPage(sources);
    page.blocks.add(new Block.Masthead(TITLE, List.of()));
    sources.catalog().severities().forEach(page::add);
    sources.catalog().escalations().forEach(page::add);
    TableRows teams = page.contacts.table();
    if (!teams.isEmpty()) {
      page.heading(SiteMap.TEAMS_ANCHOR, Line.of("Who is on call"));
      page.blocks.add(teams.done());
    }
    String description = "How severe an alert is, who is called, and after how long";
    return new Page(SiteMap.SEVERITIES, TITLE, description, page.blocks);
  }

  private void heading(String anchor, Line text) {
    blocks.add(new Block.Heading(2, anchor, text.done()));
  }

  private void add(SeverityLevel level) {
    String id = level.id().value();
    heading(SiteMap.severityAnchor(id), new Line().all(List.of(sources.badge(id))));
    FactList facts = new FactList().add("Means", level.definition());
    level.respond().ifPresent(r -> facts.add("Respond", rich(Words.time(r.markdown()))));
    facts.add("Told by", level.notification()).addAll("Example", level.examples());
    List<List<Inline>> labels =
        level.labels().stream().map(l -> new Line().code(l.value()).done()).toList();
    facts.add("Label of alert rules", new Line().joined(labels, ", "));
    List<List<Inline>> alerts =
        sources.alerts().stream()
            .filter(alert -> alert.severities().contains(id))
            .map(alert -> List.of(AlertTable.link(alert.name())))
            .toList();
    facts.add("Alerts", new Line().joined(alerts, ", "));
    blocks.addAll(facts.blocks());
  }

  private static Line rich(String markdown) {
    return new Line().all(List.of(new Inline.Rich(markdown)));
  }

  private void add(EscalationPolicy policy) {
    Line title = Line.of("Escalation: " + policy.title());
    heading(SiteMap.escalationAnchor(policy.id().value()), title);
    policy.about().ifPresent(about -> blocks.add(new Block.Prose(about.markdown())));
    TableRows rows = new TableRows("When", "Whom", "On call", "Channel", "For what");
    for (Level level : policy.levels()) {
      Optional<Team> team = level.team().flatMap(t -> contacts.team(t.value()));
      rows.row(
          Line.of(level.after().map(after -> "after " + Words.time(after)).orElse("at once")),
          level.team().map(t -> contacts.name(t.value())).orElseGet(Line::new),
          team.map(contacts::handle).orElseGet(Line::new),
          team.map(t -> contacts.channel(t, level.channel())).orElseGet(Line::new),
          new Line().lead("", level.about()));
    }
    blocks.add(rows.done());
  }
}
