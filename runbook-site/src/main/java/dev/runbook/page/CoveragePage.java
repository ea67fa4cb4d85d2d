package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.Coverage;
import dev.runbook.model.Runbook;
import dev.runbook.model.Service.Failure;
import java.util.List;
import java.util.Optional;

/** The page that says which alerts have a runbook, and what else is missing. */
final class CoveragePage {

  private static final String TITLE = "Coverage";

  /** A table with more rows opens slowly on a phone. */
  private static final int MOST = 300;

  private final Sources sources;
  private final Coverage coverage;
  private final PageDraft page = new PageDraft(TITLE);

  private CoveragePage(Sources sources) {
    this.sources = sources;
    this.coverage = sources.coverage();
  }

  static Optional<Page> of(Sources sources) {
    CoveragePage coverage = new CoveragePage(sources);
    coverage.compose();
    String description = "Which alerts have a runbook, and where one is missing";
    return coverage.page.page(Addresses.COVERAGE, description);
  }

  private void compose() {
    new CoverageNumbers(sources, new CoverageGroups(sources, coverage.alerts())).addTo(page);
    page.section(CatalogAnchors.WITHOUT_RUNBOOK, "Alerts without a runbook", unanswered());
    page.section(CatalogAnchors.UNFINISHED, "Runbooks that are not live", unfinished());
    page.section(CatalogAnchors.GUIDES, "Places in guides without a runbook", guideGaps());
    page.section(CatalogAnchors.SERVICES, "Services without a runbook", serviceGaps());
  }

  private TableRows unanswered() {
    TableRows rows = new TableRows("Alert", "Severity", "Where it is defined", "Leads to");
    Excerpt<Coverage.Alert> some =
        Excerpt.of(
            coverage.alerts().stream().filter(alert -> alert.claim().isEmpty()).toList(), MOST);
    for (Coverage.Alert alert : some.shown()) {
      List<List<Inline>> places =
          sources.rules(alert.name()).stream()
              .map(rule -> rule.key().file() + ":" + rule.key().line())
              .map(place -> new Line().code(place).done())
              .toList();
      rows.row(
          new Line().code(alert.name()),
          sources.badges(sources.severities(alert)),
          places.isEmpty() ? Line.of("a route names it") : new Line().joined(places, ", "),
          alert.elsewhere().map(CoveragePage::address).orElseGet(Line::new));
    }
    Line rest = some.rest("coverage.json has them all");
    return rest.isEmpty() ? rows : rows.row(rest, new Line(), new Line(), new Line());
  }

  /** What a template fills in leads nowhere yet. */
  private static Line address(String url) {
    return url.contains("{{")
        ? new Line().code(url)
        : new Line().link(url, new Inline.Target.ToUrl(url));
  }

  private TableRows unfinished() {
    Documents documents = new Documents(sources.set());
    Contacts contacts = new Contacts(sources.set());
    TableRows rows = new TableRows("Runbook", "Owner", "Alerts", "Use instead");
    for (Runbook runbook : coverage.unfinished()) {
      List<List<Inline>> alerts =
          sources.alerts(runbook).stream()
              .map(alert -> List.of(AlertTable.link(alert.name())))
              .toList();
      rows.row(
          Documents.link(runbook),
          runbook.ownership().owner().map(o -> contacts.name(o.value())).orElseGet(Line::new),
          new Line().joined(alerts, ", "),
          runbook
              .lifecycle()
              .replacedBy()
              .map(id -> documents.link(id.value()))
              .orElseGet(Line::new));
    }
    return rows;
  }

  private TableRows guideGaps() {
    TableRows rows = new TableRows("Guide", "What happens", "Until there is a runbook");
    for (Coverage.GuideGap gap : coverage.guideGaps()) {
      rows.row(
          Documents.link(gap.guide(), gap.anchor()),
          Line.of(gap.what()),
          new Line().lead("", gap.meanwhile()));
    }
    return rows;
  }

  private TableRows serviceGaps() {
    FailureFacts failures = new FailureFacts(sources);
    TableRows rows = new TableRows("Service", "When", "What users see", "Severity");
    for (Coverage.ServiceGap gap : coverage.serviceGaps()) {
      String anchor = CatalogAnchors.service(gap.service().id().value());
      Optional<Failure> failure = gap.failure();
      rows.row(
          new Line().link(gap.service().title(), new ToPage(Addresses.SERVICES, anchor)),
          new Line().lead("", failure.flatMap(Failure::when)),
          new Line().lead("", failure.flatMap(Failure::users)),
          failure.map(failures::severity).orElseGet(Line::new));
    }
    return rows;
  }
}
