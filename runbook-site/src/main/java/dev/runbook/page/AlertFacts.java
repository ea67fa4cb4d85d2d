package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Located;
import java.util.List;
import java.util.Optional;

/** Where an alert comes from and where it arrives. */
final class AlertFacts {

  static final String OPTIONAL = "may not be set up everywhere";

  private final Sources sources;
  private final CatalogLinks links;

  AlertFacts(Sources sources) {
    this.sources = sources;
    this.links = new CatalogLinks(sources.set());
  }

  /** What raises it, and by which rule; empty if that is left to the alert rules. */
  Line raisedBy(AlertClaim claim) {
    Line line = claim.origin().map(id -> links.origin(id.value())).orElseGet(Line::new);
    return line.lead(line.isEmpty() ? "" : ": ", claim.rule());
  }

  /** The channel that it names, or else those into which the routes lead it that name it. */
  Line channel(String alert, AlertClaim claim) {
    Optional<Located<String>> own = claim.channel();
    List<List<Inline>> channels =
        own.map(id -> List.of(id.value())).orElseGet(() -> sources.channels(alert)).stream()
            .map(id -> links.channel(id).done())
            .toList();
    return new Line().joined(channels, ", ");
  }

  /** What its page says about its meaning, besides the intent. */
  FactList meaning(AlertEntry alert) {
    FactList facts = new FactList().add("Impact", alert.runbook().meaning().impact());
    details(alert).done().forEach(fact -> facts.add(fact.name(), fact.value()));
    return facts;
  }

  /** What is said of it alone, and not of every alert of its runbook. */
  FactList details(AlertEntry alert) {
    AlertClaim claim = alert.claim().alert();
    FactList facts =
        new FactList()
            .add("Detects", claim.detects())
            .add("Does not detect", claim.misses())
            .add("Tolerates", claim.tolerates())
            .add("Raised by", raisedBy(claim))
            .add("Arrives in", channel(alert.name(), claim));
    return claim.isOptional() ? facts.add("Set up", Line.of("it " + OPTIONAL)) : facts;
  }
}
