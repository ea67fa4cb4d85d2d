package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.Anchors;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Link;
import dev.runbook.model.Destination;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Optional;

/** What a step of any kind may say besides what to do. */
final class StepFacts {

  private final RunbookSet set;
  private final Destination document;
  private final Place place;

  StepFacts(RunbookSet set, Destination document, Place place) {
    this.set = set;
    this.document = document;
    this.place = place;
  }

  /** What one has to know before one does it. */
  List<Block> before(Step step) {
    Step.Common common = step.common();
    FactList facts = new FactList();
    if (!(step instanceof Step.Run)) {
      facts.add("Because", common.because());
      common.within().ifPresent(within -> facts.add("Within", Line.of(Words.time(within))));
    }
    common.incident().ifPresent(date -> facts.add("It happened before", incident(date.value())));
    common.open().forEach(id -> facts.add("Open", open(id)));
    return facts.addAll("Find out", common.questions()).blocks();
  }

  /** What one may read once it is done. */
  List<Block> after(Step step) {
    return new References(set).facts("Read on", step.common().references());
  }

  private Line incident(String date) {
    Optional<Runbook.Incident> incident =
        document instanceof Runbook runbook ? runbook.aftermath().incident(date) : Optional.empty();
    return incident
        .map(i -> new Line().link(date, place.to(Anchors.ofIncident(date))))
        .orElseGet(() -> Line.of(date))
        .lead(": ", incident.map(Runbook.Incident::what));
  }

  private Line open(Located<String> id) {
    Optional<Link> link = set.item(Link.class, id.value());
    return new Line()
        .all(List.of(new References(set).link(id.value())))
        .lead(" · ", link.flatMap(Link::access));
  }
}
