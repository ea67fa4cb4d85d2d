package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.HomeAnchors;
import dev.runbook.model.Band;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Threshold;
import java.util.List;
import java.util.Optional;

/** The page that says how bad is how bad, and whom to call when. */
final class SeveritiesPage {

  private static final String TITLE = "Severities and escalation";

  private final Sources sources;
  private final PageDraft page = new PageDraft(TITLE);

  private SeveritiesPage(Sources sources) {
    this.sources = sources;
  }

  static Optional<Page> of(Sources sources) {
    SeveritiesPage severities = new SeveritiesPage(sources);
    severities.compose();
    String description = "How severe an alert is, who is called, and after how long";
    return severities.page.page(Addresses.SEVERITIES, description);
  }

  private void compose() {
    new SeverityLadder(sources).addTo(page);
    sources.catalog().thresholds().forEach(this::add);
    new EscalationSections(sources).addTo(page);
    if (!page.isEmpty()) {
      TableRows teams = new Contacts(sources.set()).table();
      page.section(HomeAnchors.TEAMS, "Who is on call", teams);
    }
  }

  private void add(Threshold threshold) {
    String id = threshold.id().value();
    page.section(CatalogAnchors.threshold(id), Line.of("Measure: " + threshold.title()));
    threshold.about().ifPresent(about -> page.add(new Block.Prose(about.markdown())));
    page.addAll(new FactList().add("Normal", threshold.normal()).blocks());
    TableRows bands = new TableRows("When", "Severity");
    for (Band band : threshold.bands()) {
      bands.row(Line.of(band.when()), sources.badges(List.of(band.is().value())));
    }
    page.add(bands);
    List<Located<String>> users =
        sources.runbooks().stream()
            .filter(runbook -> isDecidedBy(id, runbook))
            .map(Runbook::id)
            .toList();
    Line links = new Documents(sources.set()).links(users);
    page.addAll(new FactList().add("Decides the severity of", links).blocks());
  }

  private static boolean isDecidedBy(String threshold, Runbook runbook) {
    return runbook.urgency().threshold().filter(t -> t.value().equals(threshold)).isPresent();
  }
}
