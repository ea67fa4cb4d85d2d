package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.model.Band;
import dev.runbook.model.Runbook;
import dev.runbook.model.Service;
import dev.runbook.model.SeverityChange;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;

/** The facts about a runbook: whom to call, and what one may need later. */
final class RunbookFacts {

  private final Sources sources;
  private final CatalogLinks links;
  private final RepositoryLinks repository;

  RunbookFacts(Sources sources) {
    this.sources = sources;
    this.links = new CatalogLinks(sources.set());
    this.repository = new RepositoryLinks(sources.catalog());
  }

  /** What one needs at once: what decides how bad it is, who is on call, and who comes next. */
  List<Block.Fact> atOnce(Runbook runbook) {
    return atOnce(runbook, false);
  }

  /** The same for an alert, which may have a severity of its own. */
  List<Block.Fact> atOnce(AlertEntry alert) {
    return atOnce(alert.runbook(), alert.claim().alert().severity().isPresent());
  }

  private List<Block.Fact> atOnce(Runbook runbook, boolean isDecided) {
    FactList facts = new FactList();
    if (!isDecided) {
      addMeasure(runbook.urgency(), facts);
    }
    for (SeverityChange rise : runbook.urgency().rises()) {
      facts.add("Rises to", when(rise.to().value(), rise.when()));
    }
    new Contacts(sources.set()).addFacts(runbook.ownership(), facts);
    return facts.done();
  }

  /** What one may need later. */
  List<Block.Fact> aside(Runbook runbook) {
    FactList facts = new FactList();
    Runbook.Ownership ownership = runbook.ownership();
    References references = new References(sources.set());
    List<List<Inline>> dashboards =
        ownership.dashboards().stream().map(d -> List.of(references.link(d.value()))).toList();
    facts.add("Dashboards", new Line().joined(dashboards, ", "));
    ownership.owner().ifPresent(id -> facts.add("Owner", owner(id.value())));
    ownership.service().ifPresent(id -> facts.add("Service", service(id.value())));
    facts.add("SLO", runbook.meaning().slo()).add("Budget", runbook.meaning().budget());
    runbook.lifecycle().reviewed().ifPresent(r -> facts.add("Reviewed", Line.of(r.date().value())));
    return facts.add("Source", repository.file(runbook.location().file())).done();
  }

  /** The severities that depend on a measure. */
  private void addMeasure(Runbook.Urgency urgency, FactList facts) {
    urgency.threshold().ifPresent(id -> facts.add("Decided by", links.threshold(id.value())));
    for (Band band : sources.set().bands(urgency)) {
      facts.add("Severity", when(band.is().value(), band.when()));
    }
  }

  private Line when(String severity, Text condition) {
    return new Line().all(List.of(sources.badge(severity))).text(" when ").rich(condition);
  }

  private Line owner(String team) {
    return new Contacts(sources.set()).name(team);
  }

  private Line service(String id) {
    Optional<Service> service = sources.set().item(Service.class, id);
    return links.service(id).lead(" · ", service.flatMap(Service::about));
  }
}
