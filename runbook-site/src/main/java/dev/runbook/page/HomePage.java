package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.Anchors;
import dev.runbook.load.HomeAnchors;
import dev.runbook.model.Catalog;
import dev.runbook.model.Guide;
import dev.runbook.model.MarkdownPage;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The home page: where to start, and every alert, the worst first. */
final class HomePage {

  private final Sources sources;
  private final Contacts contacts;
  private final List<Block> blocks = new ArrayList<>();

  private HomePage(Sources sources) {
    this.sources = sources;
    this.contacts = new Contacts(sources.set());
  }

  static Page of(Sources sources) {
    HomePage page = new HomePage(sources);
    page.addTop();
    page.addGuides();
    page.addAlerts();
    page.addRunbooks();
    TableRows teams = page.contacts.table();
    page.add(HomeAnchors.TEAMS, "Who is on call", teams);
    page.addReferences();
    page.addPages();
    Catalog.Site site = sources.catalog().site();
    String about = site.about().map(Words::plain).orElse(site.title());
    return new Page(Addresses.HOME, site.title(), about, page.blocks);
  }

  private void addTop() {
    Catalog.Site site = sources.catalog().site();
    List<Block> lead =
        site.about()
            .map(Text::markdown)
            .<Block>map(Block.Prose::new)
            .map(List::of)
            .orElse(List.of());
    CatalogLinks links = new CatalogLinks(sources.set());
    List<List<Inline>> severities =
        sources.catalog().severities().stream()
            .map(level -> links.severity(level.id().value()).done())
            .toList();
    FactList facts = new FactList().add("Severities", new Line().joined(severities, " · "));
    blocks.add(new Masthead(List.of(), site.title(), List.of(), lead, facts.done(), List.of()));
  }

  private void addGuides() {
    List<List<Inline>> items = new ArrayList<>();
    for (Guide guide : sources.guides()) {
      items.add(new Line().all(Documents.link(guide).done()).lead(": ", guide.about()).done());
    }
    if (!items.isEmpty()) {
      blocks.add(heading(HomeAnchors.GUIDES, "Where to start"));
      blocks.add(new Block.Bullets(items));
    }
  }

  private void addAlerts() {
    if (!sources.directory().isEmpty()) {
      blocks.add(heading(HomeAnchors.ALERTS, "Alerts"));
      blocks.addAll(DirectoryPages.ways(sources));
      return;
    }
    Comparator<AlertEntry> worstFirst =
        Comparator.comparingInt((AlertEntry alert) -> sources.rank(alert.severities()))
            .thenComparing(AlertEntry::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(AlertEntry::name);
    TableRows rows = new TableRows("Alert", "Code", "Severity", "Owner", "Runbook", "Intent");
    sources.alerts().stream()
        .sorted(worstFirst)
        .forEach(
            alert ->
                rows.row(
                    new Line().all(List.of(AlertTable.link(alert.name()))),
                    Line.of(alert.code()),
                    sources.badges(alert.severities()),
                    owner(alert.runbook()),
                    Documents.link(alert.runbook()),
                    Line.of(alert.summary())));
    add(HomeAnchors.ALERTS, "Alerts", rows);
  }

  private void addRunbooks() {
    TableRows rows = new TableRows("Runbook", "Code", "Severity", "Owner", "Intent");
    sources.runbooks().stream()
        .filter(runbook -> sources.alerts(runbook).isEmpty())
        .sorted(CodeOrder.BY_CODE)
        .forEach(
            runbook ->
                rows.row(
                    Documents.link(runbook),
                    Line.of(runbook.code().map(c -> c.value()).orElse("")),
                    sources.badges(sources.severities(runbook)),
                    owner(runbook),
                    new Line().lead("", runbook.meaning().intent())));
    add(HomeAnchors.RUNBOOKS, "Runbooks without an alert", rows);
  }

  private void addReferences() {
    if (!sources.catalog().references().isEmpty()) {
      blocks.add(heading(Anchors.REFERENCES, Sections.REFERENCES));
      blocks.addAll(new References(sources.set()).list(sources.catalog().references()));
    }
  }

  private void addPages() {
    List<MarkdownPage> pages = sources.set().pages();
    if (!pages.isEmpty()) {
      blocks.add(heading(HomeAnchors.PAGES, "Further pages"));
      blocks.add(
          new Block.Bullets(
              pages.stream()
                  .map(page -> new Line().link(page.title(), new ToPage(page.path(), "")).done())
                  .toList()));
    }
  }

  private void add(String anchor, String title, TableRows rows) {
    if (!rows.isEmpty()) {
      blocks.add(heading(anchor, title));
      blocks.add(rows.done());
    }
  }

  private static Block heading(String anchor, String title) {
    return new Block.Heading(2, anchor, Line.of(title).done());
  }

  private Line owner(Runbook runbook) {
    return runbook.ownership().owner().map(o -> contacts.name(o.value())).orElseGet(Line::new);
  }
}
