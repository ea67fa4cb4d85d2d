package dev.runbook.page;

import dev.runbook.load.Steps;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Command;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the quick reference: each alert with how soon to answer and what to type first. */
final class QuickRows {

  private final Sources sources;

  QuickRows(Sources sources) {
    this.sources = sources;
  }

  /** The rows of alerts, in their order. */
  TableRows of(Stream<AlertEntry> alerts) {
    TableRows rows =
        new TableRows("Code", "Alert", "Severity", "Respond", "Channel", "Start with", "Runbook");
    AlertFacts facts = new AlertFacts(sources);
    alerts.forEach(
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
