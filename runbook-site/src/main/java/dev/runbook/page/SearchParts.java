package dev.runbook.page;

import dev.runbook.block.SearchEntry.Part;
import dev.runbook.load.Anchors;
import dev.runbook.load.Asides;
import dev.runbook.load.Steps;
import dev.runbook.model.Command;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the places inside a runbook or a guide that a search can lead to. */
final class SearchParts {

  private final List<Part> parts = new ArrayList<>();

  /** Adds a place that is no step. */
  void add(String anchor, Stream<Text> texts) {
    String text = texts.map(Words::plain).collect(Collectors.joining(" · "));
    parts.add(new Part(anchor, text, ""));
  }

  /** Adds a command that stands outside of steps. */
  void add(String anchor, Text text, Command command) {
    parts.add(new Part(anchor, Words.plain(text), command.text()));
  }

  /** Adds the steps of a section, each of which has an anchor. */
  void section(String section, List<Step> steps) {
    boolean hasAsides = Asides.counted(steps).size() < steps.size();
    String anchor = section;
    int counted = 0;
    for (Step step : steps) {
      if (!hasAsides || !Asides.isAside(step)) {
        anchor = Anchors.of(section, counted++, step);
      }
      add(anchor, step);
    }
  }

  /** Adds steps inside a place; those without an id are found there. */
  void inside(String place, List<Step> steps) {
    for (Step step : steps) {
      add(Anchors.ofNested(step).orElse(place), step);
    }
  }

  private void add(String anchor, Step step) {
    Optional<Command> command = Steps.command(step);
    Step.Common common = step.common();
    String text =
        Stream.of(
                common.when().map(when -> "If " + Words.plain(when)),
                common.title().map(Words::plain),
                said(step).map(Words::plain),
                command.flatMap(Command::expect).map(expect -> "expect " + Words.plain(expect)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    String typed = command.map(Command::text).orElse("");
    if (!text.isEmpty() || !typed.isEmpty()) {
      parts.add(new Part(anchor, text, typed));
    }
    if (step instanceof Step.Choose choose) {
      for (Step.Case one : choose.cases()) {
        add(anchor, Stream.of(one.when()));
        inside(anchor, one.steps());
      }
    } else {
      Steps.inside(step).forEach(inner -> inside(anchor, inner));
    }
  }

  private static Optional<Text> said(Step step) {
    if (step instanceof Step.Note note) {
      return Optional.of(note.text());
    }
    return step instanceof Step.Group group ? Optional.of(group.name()) : StepLines.text(step);
  }

  List<Part> done() {
    return List.copyOf(parts);
  }
}
