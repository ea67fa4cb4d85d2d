package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.SeverityChange;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;

/** The ladder of severities: all rungs at a glance, then each of them in full. */
final class SeverityLadder {

  private final Sources sources;
  private final CatalogLinks links;

  SeverityLadder(Sources sources) {
    this.sources = sources;
    this.links = new CatalogLinks(sources.set());
  }

  void addTo(PageDraft page) {
    List<SeverityLevel> levels = sources.catalog().severities();
    TableRows overview = new TableRows("Severity", "Means", "Respond", "Told by");
    for (SeverityLevel level : levels) {
      overview.row(
          sources.badges(List.of(level.id().value())),
          new Line().lead("", level.definition()),
          time(level.respond()),
          new Line().lead("", level.notification()));
    }
    if (levels.size() > 1 && overview.columns() > 1) {
      page.add(overview);
    }
    for (SeverityLevel level : levels) {
      String id = level.id().value();
      page.section(CatalogAnchors.severity(id), sources.badges(List.of(id)));
      page.addAll(facts(level).blocks());
    }
  }

  private FactList facts(SeverityLevel level) {
    FactList facts =
        new FactList()
            .add("Means", level.definition())
            .add("Respond", time(level.respond()))
            .add("Told by", level.notification())
            .addAll("Tell", level.communicate())
            .addAll("Example", level.examples());
    if (level.isDefault()) {
      facts.add("Default", Line.of("it holds until somebody knows better"));
    }
    level.rises().forEach(change -> facts.add("Rises to", change(change)));
    level.falls().forEach(change -> facts.add("Falls to", change(change)));
    facts.add("Post-mortem due", time(level.postMortem()));
    List<List<Inline>> labels =
        level.labels().stream().map(l -> new Line().code(l.value()).done()).toList();
    facts.add("Label of alert rules", new Line().joined(labels, ", "));
    return facts.add("Alerts", alerts(level.id().value()));
  }

  private Line alerts(String level) {
    if (!sources.directory().isEmpty()) {
      return DirectoryPages.way(sources, level);
    }
    List<List<Inline>> alerts =
        sources.alerts().stream()
            .filter(alert -> alert.severities().contains(level))
            .map(alert -> AlertTable.marked(alert).done())
            .toList();
    return new Line().joined(alerts, ", ");
  }

  private Line change(SeverityChange change) {
    return links.severity(change.to().value()).text(" when ").rich(change.when());
  }

  /** Text that may be a time span, which is then read as one says it. */
  private static Line time(Optional<Text> text) {
    return text.map(t -> new Line().all(List.of(new Inline.Rich(Words.time(t.markdown())))))
        .orElseGet(Line::new);
  }
}
