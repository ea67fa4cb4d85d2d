package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.HomeAnchors;
import dev.runbook.load.Steps;
import dev.runbook.model.Catalog.QuickCommand;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Command;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The quick reference: a row for each alert with what to type first, and useful commands. */
final class QuickReferencePage {

  static final String TITLE = "Quick reference";

  private final Sources sources;
  private final PageDraft page = new PageDraft(TITLE);

  private QuickReferencePage(Sources sources) {
    this.sources = sources;
  }

  static Optional<Page> of(Sources sources) {
    QuickReferencePage reference = new QuickReferencePage(sources);
    reference.page.section(HomeAnchors.ALERTS, "Alerts", reference.alerts());
    reference.addCommands();
    String description = "Every alert with its severity and the first command, in one table";
    return reference.page.page(Addresses.QUICK_REFERENCE, description);
  }

  private TableRows alerts() {
    TableRows rows =
        new TableRows("Code", "Alert", "Severity", "Respond", "Channel", "Start with", "Runbook");
    AlertFacts facts = new AlertFacts(sources);
    Comparator<AlertEntry> order = Comparator.comparing(AlertEntry::runbook, CodeOrder.BY_CODE);
    sources.alerts().stream()
        .sorted(order)
        .forEach(
            alert ->
                rows.row(
                    Line.of(alert.code()),
                    new Line().all(List.of(AlertTable.link(alert.name()))),
                    sources.badges(alert.severities()),
                    respond(alert),
                    facts.channel(alert.name(), alert.claim().alert()),
                    start(alert.runbook()),
                    Documents.link(alert.runbook())));
    return rows;
  }

  /** The commands under their headings; those without one come first. */
  private void addCommands() {
    List<QuickCommand> commands = sources.catalog().commands();
    if (commands.isEmpty()) {
      return;
    }
    page.section(CatalogAnchors.COMMANDS, "Commands");
    commands.stream().filter(c -> c.group().isEmpty()).forEach(this::add);
    List<String> groups = CatalogAnchors.commandGroups(sources.catalog());
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      page.heading(3, CatalogAnchors.commandGroup(i), Line.of(group));
      commands.stream().filter(c -> c.group().equals(Optional.of(group))).forEach(this::add);
    }
  }

  private void add(QuickCommand command) {
    page.add(new Block.Prose(command.title().markdown()));
    page.addAll(new Commands(sources.set()).of(command.command()));
  }

  private Line respond(AlertEntry alert) {
    Optional<Text> own = alert.runbook().urgency().respond();
    if (own.isPresent()) {
      return Line.of(Words.time(Words.plain(own.get())));
    }
    return new Line()
        .joined(
            alert.severities().stream()
                .flatMap(id -> sources.set().item(SeverityLevel.class, id).stream())
                .flatMap(level -> level.respond().stream())
                .map(r -> Line.of(Words.time(Words.plain(r))).done())
                .toList(),
            " / ");
  }

  /**
   * What to begin with: the step that the runbook chose for it, or else its first command, or else
   * its first step in words. Nobody begins with a retired runbook.
   */
  private Line start(Runbook runbook) {
    Runbook.Lifecycle lifecycle = runbook.lifecycle();
    if (lifecycle.status() == Runbook.Status.RETIRED) {
      Optional<Line> instead =
          lifecycle.replacedBy().map(id -> new Documents(sources.set()).link(id.value()));
      return instead.orElseGet(() -> new Line().lead("", lifecycle.stillFiring()));
    }
    return Steps.all(runbook)
        .filter(step -> step.common().inQuickReference())
        .findFirst()
        .or(() -> Steps.all(runbook).filter(s -> Steps.command(s).isPresent()).findFirst())
        .or(() -> Steps.all(runbook).filter(Step.Do.class::isInstance).findFirst())
        .map(step -> words(runbook, step))
        .orElseGet(Line::new);
  }

  private Line words(Runbook runbook, Step step) {
    Optional<Command> command = Steps.command(step);
    if (command.isPresent()) {
      return new Commands(sources.set(), runbook).brief(command.get());
    }
    if (step instanceof Step.Do simple) {
      return Line.of(simple.text());
    }
    Place elsewhere = Place.own(runbook).repeated(runbook);
    return new Line().all(new StepLines(sources, runbook, elsewhere).lead(step));
  }
}
