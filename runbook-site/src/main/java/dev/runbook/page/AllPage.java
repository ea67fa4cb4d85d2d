package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.AllAnchors;
import dev.runbook.model.Reference;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The page that holds everything, for searching with {@code grep}, for print, and for when there is
 * no network. Each alert's name begins exactly one line, a heading, which says the essentials.
 */
final class AllPage {

  static final String TITLE = "Everything on one page";

  private final Sources sources;
  private final AllLinks links;
  private final LineStarts starts;
  private final Map<String, List<String>> formerAlerts = new HashMap<>();

  private AllPage(Sources sources, List<Page> pages) {
    this.sources = sources;
    this.links = new AllLinks(sources, pages);
    this.starts = new LineStarts(sources);
  }

  /**
   * Composes the page.
   *
   * @param pages the other pages, in the order in which they shall stand; of them those are
   *     repeated that the site map says
   * @param former what each former path leads to now
   */
  static Page of(Sources sources, List<Page> pages, Map<String, String> former, Imprint imprint) {
    String description = "Everything in full, for search, print and times without a network";
    return new Page(
        Addresses.ALL,
        TITLE,
        description,
        imprint,
        () -> blocks(sources, pages, former),
        true,
        Optional.empty());
  }

  private static Stream<Block> blocks(
      Sources sources, List<Page> pages, Map<String, String> former) {
    List<Page> repeated = pages.stream().filter(p -> AllAnchors.isEmbedded(p.path())).toList();
    AllPage page = new AllPage(sources, repeated);
    former.forEach(page::addFormer);
    Predicate<Page> isFirst = AllPage::isNeededFirst;
    List<Supplier<List<Block>>> parts = new ArrayList<>();
    parts.add(() -> List.of(new Masthead(TITLE, furtherReading(sources))));
    repeated.stream().filter(isFirst).forEach(p -> parts.add(() -> page.repeat(p)));
    sources.runbooks().stream()
        .sorted(CodeOrder.BY_CODE)
        .forEach(runbook -> parts.add(() -> page.whole(runbook)));
    repeated.stream().filter(isFirst.negate()).forEach(p -> parts.add(() -> page.repeat(p)));
    return parts.stream().flatMap(part -> part.get().stream());
  }

  /** What the whole set refers to, so that the page can stand alone. */
  private static List<Block> furtherReading(Sources sources) {
    List<Reference> references = sources.catalog().references();
    return references.isEmpty() ? List.of() : new References(sources.set()).list(references);
  }

  /** What leads to runbooks stands before them. */
  private static boolean isNeededFirst(Page page) {
    return page.path().equals(Addresses.QUICK_REFERENCE)
        || page.path().startsWith(Addresses.guide(""));
  }

  /** Only an alert has a place on this page that others link to by its name. */
  private void addFormer(String former, String present) {
    Addresses.alertIn(former)
        .filter(name -> Addresses.alertIn(present).isPresent())
        .ifPresent(
            name ->
                formerAlerts
                    .computeIfAbsent(present, path -> new ArrayList<>())
                    .add(AllAnchors.alert(name)));
  }

  private List<Block> repeat(Page page) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        starts.guarded(
            new Block.Heading(2, AllAnchors.page(page.path()), Line.of(page.title()).done())));
    for (Block block : links.from(page).of(page.blocks())) {
      if (block instanceof Masthead top) {
        top.lead().forEach(lead -> blocks.add(starts.guarded(lead)));
        FactList facts = new FactList();
        top.facts().forEach(fact -> facts.add(fact.name(), fact.value()));
        top.aside().forEach(fact -> facts.add(fact.name(), fact.value()));
        blocks.addAll(facts.blocks());
      } else {
        blocks.add(starts.guarded(block));
      }
    }
    return blocks;
  }

  private List<Block> whole(Runbook runbook) {
    List<Block> blocks = new ArrayList<>();
    String id = runbook.id().value();
    List<AlertEntry> alerts = sources.alerts(runbook);
    if (alerts.size() == 1) {
      AlertEntry alert = alerts.get(0);
      List<String> others = new ArrayList<>(List.of(AllAnchors.alert(alert.name())));
      others.addAll(former(alert));
      blocks.add(new Block.Heading(2, id, others, line(alert)));
    } else {
      String code = runbook.code().map(c -> c.value() + " ").orElse("");
      Line title = Line.of("Runbook " + code).rich(runbook.title());
      blocks.add(new Block.Heading(2, id, title.done()));
      for (AlertEntry alert : alerts) {
        String anchor = AllAnchors.alert(alert.name());
        blocks.add(new Block.Heading(3, anchor, former(alert), line(alert)));
        blocks.addAll(new AlertFacts(sources).details(alert).blocks());
      }
    }
    List<Block> body = new ArrayList<>(facts(runbook, alerts).blocks());
    body.addAll(RunbookBody.repeated(sources, runbook));
    links.from(runbook).of(body).forEach(block -> blocks.add(starts.guarded(block)));
    return blocks;
  }

  private List<String> former(AlertEntry alert) {
    return formerAlerts.getOrDefault(Addresses.alert(alert.name()), List.of());
  }

  private FactList facts(Runbook runbook, List<AlertEntry> alerts) {
    FactList facts =
        alerts.size() == 1 ? new AlertFacts(sources).details(alerts.get(0)) : new FactList();
    facts.add("Title", Line.of(runbook.title()));
    Optional<Text> intent = runbook.meaning().intent();
    boolean saidAbove = alerts.size() == 1 && intent.equals(alerts.get(0).intent());
    facts.add("Intent", saidAbove ? Optional.empty() : intent);
    facts.add("Impact", runbook.meaning().impact());
    facts.add("Severity", new Line().joined(kicker(runbook), ", "));
    RunbookFacts known = new RunbookFacts(sources);
    known.atOnce(runbook).forEach(fact -> facts.add(fact.name(), fact.value()));
    known.aside(runbook).forEach(fact -> facts.add(fact.name(), fact.value()));
    return facts;
  }

  private List<List<Inline>> kicker(Runbook runbook) {
    return sources.kicker(sources.severities(runbook), runbook).stream().map(List::of).toList();
  }

  /** The line that {@code grep} finds: code and name first, then what one has to know. */
  private static List<Inline> line(AlertEntry alert) {
    String code = alert.code().isEmpty() ? "" : alert.code() + " ";
    List<String> severities = alert.severities();
    String severity = severities.isEmpty() ? "no severity" : String.join("/", severities);
    String owner = alert.runbook().ownership().owner().map(o -> o.value()).orElse("no owner");
    String start =
        String.join(" · ", code + alert.name(), severity, owner, alert.runbookId()) + " · ";
    return Line.of(start).rich(alert.summary()).done();
  }
}
