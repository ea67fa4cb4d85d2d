package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.load.SiteMap;
import dev.runbook.load.Steps;
import dev.runbook.model.Catalog.QuickCommand;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Command;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The quick reference: a row for each alert with what to type first, and useful commands. */
final class QuickReferencePage {

  static final String TITLE = "Quick reference";

  private QuickReferencePage() {}

  static Page of(Sources sources) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Masthead(TITLE, List.of()));
    if (!sources.alerts().isEmpty()) {
      blocks.add(new Block.Heading(2, SiteMap.ALERTS_ANCHOR, Line.of("Alerts").done()));
      blocks.add(alerts(sources));
    }
    List<QuickCommand> commands = sources.catalog().commands();
    if (!commands.isEmpty()) {
      blocks.add(new Block.Heading(2, SiteMap.COMMANDS_ANCHOR, Line.of("Commands").done()));
      for (QuickCommand command : commands) {
        blocks.add(new Block.Prose(command.title().markdown()));
        blocks.add(new Commands(sources.set()).of(command.command()));
      }
    }
    String description = "Every alert with its severity and the first command, in one table";
    return new Page(SiteMap.QUICK_REFERENCE, TITLE, description, blocks);
  }

  private static Block alerts(Sources sources) {
    TableRows rows = new TableRows("Code", "Alert", "Severity", "Respond", "Start with", "Runbook");
    Comparator<AlertEntry> order = Comparator.comparing(AlertEntry::runbook, CodeOrder.BY_CODE);
    sources.alerts().stream()
        .sorted(order)
        .forEach(
            alert ->
                rows.row(
                    Line.of(alert.code()),
                    new Line().all(List.of(AlertTable.link(alert.name()))),
                    sources.badges(alert.severities()),
                    respond(sources, alert),
                    start(alert.runbook()),
                    new Line()
                        .link(
                            Words.plain(alert.runbook().title()),
                            new ToPage(SiteMap.runbook(alert.runbookId()), ""))));
    return rows.done();
  }

  private static Line respond(Sources sources, AlertEntry alert) {
    return new Line()
        .joined(
            alert.severities().stream()
                .flatMap(id -> sources.set().item(SeverityLevel.class, id).stream())
                .flatMap(level -> level.respond().stream())
                .map(r -> Line.of(Words.time(Words.plain(r))).done())
                .toList(),
            " / ");
  }

  /** The first command of a runbook, or if it has none, its first step in words. */
  private static Line start(Runbook runbook) {
    Optional<Command> command =
        Steps.all(runbook).flatMap(step -> Steps.command(step).stream()).findFirst();
    if (command.isPresent()) {
      List<String> lines = command.get().text().lines().toList();
      return new Line().code(lines.get(0)).text(lines.size() > 1 ? " …" : "");
    }
    return Steps.all(runbook)
        .filter(Step.Do.class::isInstance)
        .map(step -> Line.of(((Step.Do) step).text()))
        .findFirst()
        .orElseGet(Line::new);
  }
}
