package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Page;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Reference;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The page that holds every runbook, for searching with {@code grep}, for print, and for when there
 * is no network. Each alert's name begins exactly one line, a heading, which says the essentials.
 */
final class AllPage {

  static final String TITLE = "Everything on one page";

  private static final Pattern MARKS = Pattern.compile("[#\\s]+");

  private final Sources sources;
  private final Set<String> alertNames = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();

  private AllPage(Sources sources) {
    this.sources = sources;
    sources.alerts().forEach(alert -> alertNames.add(alert.name()));
  }

  static Page of(Sources sources) {
    AllPage page = new AllPage(sources);
    page.blocks.add(new Block.Masthead(TITLE, furtherReading(sources)));
    sources.runbooks().stream().sorted(CodeOrder.BY_CODE).forEach(page::add);
    String description = "Every runbook in full, for search, print and times without a network";
    return new Page(SiteMap.ALL, TITLE, description, page.blocks);
  }

  /** What the whole set refers to, so that the page can stand alone. */
  private static List<Block> furtherReading(Sources sources) {
    List<Reference> references = sources.catalog().references();
    return references.isEmpty()
        ? List.of()
        : List.of(new References(sources.set()).list(references));
  }

  private void add(Runbook runbook) {
    String id = runbook.id().value();
    List<AlertEntry> alerts = sources.alerts(runbook);
    if (alerts.size() == 1) {
      blocks.add(new Block.Heading(2, id, line(alerts.get(0))));
    } else {
      String code = runbook.code().map(c -> c.value() + " ").orElse("");
      Line title = Line.of("Runbook " + code).rich(runbook.title());
      blocks.add(new Block.Heading(2, id, title.done()));
      for (AlertEntry alert : alerts) {
        blocks.add(new Block.Heading(3, SiteMap.alertInAll(alert.name()), line(alert)));
        blocks.addAll(differences(alert).blocks());
      }
    }
    FactList facts = alerts.size() == 1 ? differences(alerts.get(0)) : new FactList();
    facts.add("Title", Line.of(runbook.title()));
    Optional<Text> intent = runbook.meaning().intent();
    boolean saidAbove = alerts.size() == 1 && intent.equals(alerts.get(0).intent());
    facts.add("Intent", saidAbove ? Optional.empty() : intent);
    facts.add("Impact", runbook.meaning().impact());
    facts.add("Severity", new Line().joined(kicker(runbook), ", "));
    RunbookFacts known = new RunbookFacts(sources);
    known.contacts(runbook).forEach(fact -> facts.add(fact.name(), fact.value()));
    known.aside(runbook).forEach(fact -> facts.add(fact.name(), fact.value()));
    blocks.addAll(facts.blocks());
    RunbookBody.of(sources, runbook, Place.all(runbook), 3).forEach(b -> blocks.add(guarded(b)));
  }

  private List<List<Inline>> kicker(Runbook runbook) {
    return sources.kicker(sources.severities(runbook)).stream().map(List::of).toList();
  }

  private static FactList differences(AlertEntry alert) {
    return new FactList()
        .add("Detects", alert.claim().alert().detects())
        .add("Does not detect", alert.claim().alert().misses());
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

  /** Keeps running text from beginning a line with the name of an alert. */
  private Block guarded(Block block) {
    if (block instanceof Block.Prose prose && prose.markdown().lines().anyMatch(this::isTaken)) {
      return new Block.Callout(Block.Tone.NOTE, Sections.BACKGROUND, List.of(block));
    }
    return block;
  }

  private boolean isTaken(String line) {
    return MARKS
        .splitAsStream(line)
        .filter(word -> !word.isEmpty())
        .limit(2)
        .anyMatch(this::startsWithAlert);
  }

  /** Looks up every start of the word, for there may be many more alerts than letters. */
  private boolean startsWithAlert(String word) {
    return IntStream.rangeClosed(1, word.length())
        .mapToObj(end -> word.substring(0, end))
        .anyMatch(alertNames::contains);
  }
}
