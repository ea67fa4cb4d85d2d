package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.Anchors;
import dev.runbook.load.Inclusions;
import dev.runbook.model.Destination;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the steps of a runbook or a guide: their order, numbers, anchors and branches. */
final class StepComposer {

  private final Sources sources;
  private final Place place;
  private final List<String> trail;
  private final Commands commands;
  private final StepLines lines;
  private final StepFacts facts;

  StepComposer(Sources sources, Destination document, Place place) {
    this(
        sources,
        document,
        place,
        List.of(document.id().value()),
        new StepLines(sources, document, place));
  }

  private StepComposer(
      Sources sources, Destination document, Place place, List<String> trail, StepLines lines) {
    this.sources = sources;
    this.place = place;
    this.trail = trail;
    this.commands = new Commands(sources.set(), document);
    this.lines = lines;
    this.facts = new StepFacts(sources.set(), document, place);
  }

  /** The steps of a section of the page; at least one. */
  Block.Steps section(String section, List<Step> steps) {
    List<Block.Step> composed = new ArrayList<>();
    for (Step step : steps) {
      int index = composed.size();
      Optional<String> anchor = Optional.of(Anchors.of(section, index, step));
      composed.add(step(step, Numbers.of(index), anchor));
    }
    return new Block.Steps(composed);
  }

  /** Steps that stand in no phase, such as those of a cause; at least one. */
  Block.Steps list(List<Step> steps) {
    List<Block.Step> composed = new ArrayList<>();
    for (Step step : steps) {
      composed.add(step(step, Numbers.of(composed.size()), Anchors.ofNested(step)));
    }
    return new Block.Steps(composed);
  }

  private Block.Step step(Step step, String number, Optional<String> anchor) {
    List<Block> body = new ArrayList<>();
    lines.longText(step).map(Text::markdown).map(Block.Prose::new).ifPresent(body::add);
    body.addAll(facts.before(step));
    Optional<String> id = anchor.flatMap(place::id);
    body.addAll(body(step, number, id));
    body.addAll(facts.after(step));
    return new Block.Step(number, id, lines.lead(step), body);
  }

  private List<Block> body(Step step, String number, Optional<String> id) {
    if (step instanceof Step.Run run) {
      return commands.of(run.command(), run.common());
    }
    if (step instanceof Step.Ask ask) {
      List<Block> body = new ArrayList<>();
      ask.command().map(commands::of).ifPresent(body::addAll);
      body.addAll(answers(ask, number));
      return body;
    }
    if (step instanceof Step.Choose choose) {
      return List.of(cases(choose, number));
    }
    if (step instanceof Step.Group group) {
      return nested(group.steps(), number, 0);
    }
    if (step instanceof Step.Use use) {
      return repeated(use, number, id);
    }
    if (step instanceof Step.Note note) {
      return List.of(callout(note));
    }
    return lines.levels(step);
  }

  private List<Block> answers(Step.Ask ask, String number) {
    List<Block.Choice> choices = new ArrayList<>();
    if (!ask.then().isEmpty()) {
      choices.add(new Block.Choice(Line.of("Yes").done(), nested(ask.then(), number, 0)));
    }
    if (!ask.otherwise().isEmpty()) {
      List<Block> steps = nested(ask.otherwise(), number, ask.then().size());
      choices.add(new Block.Choice(Line.of("No").done(), steps));
    }
    return choices.isEmpty() ? List.of() : List.of(new Block.Choices(choices));
  }

  private Block cases(Step.Choose choose, String number) {
    List<Block.Choice> choices = new ArrayList<>();
    int index = 0;
    for (Step.Case one : choose.cases()) {
      List<Block> body = new ArrayList<>(nested(one.steps(), number, index));
      body.addAll(new FactList().add("To close", one.close()).blocks());
      choices.add(new Block.Choice(Line.of(one.when()).done(), body));
      index += one.steps().size();
    }
    return new Block.Choices(choices);
  }

  /**
   * Steps that stand inside something numbered.
   *
   * @param outer its number
   * @param firstIndex how many steps stand in it before these
   */
  List<Block> nested(List<Step> steps, String outer, int firstIndex) {
    List<Block.Step> composed = new ArrayList<>();
    for (Step step : steps) {
      String number = Numbers.inside(outer, firstIndex + composed.size());
      composed.add(step(step, number, Anchors.ofNested(step)));
    }
    return composed.isEmpty() ? List.of() : List.of(new Block.Steps(composed));
  }

  /** The steps of another runbook, unless they are on their way already or too deep. */
  private List<Block> repeated(Step.Use use, String number, Optional<String> anchor) {
    Optional<Runbook> found = Inclusions.of(use, sources.set(), trail);
    if (found.isEmpty()) {
      return List.of();
    }
    Runbook other = found.get();
    List<Block> body = new ArrayList<>(Preparations.requires(other));
    body.addAll(ParameterTable.of(sources.set(), other));
    body.addAll(Prohibitions.of(other));
    body.addAll(included(other, number, anchor).nested(Inclusions.steps(other), number, 0));
    return body;
  }

  /** Where the step that includes others has no anchor, theirs stay on their own page. */
  private StepComposer included(Runbook other, String number, Optional<String> anchor) {
    Place there = anchor.map(a -> place.repeated(other, a)).orElseGet(() -> place.repeated(other));
    StepIndex index = anchor.isPresent() ? new StepIndex(other, number) : new StepIndex(other);
    StepLines inside = new StepLines(sources, there, index);
    return new StepComposer(sources, other, there, Inclusions.longer(trail, other), inside);
  }

  private static Block callout(Step.Note note) {
    Block.Tone tone =
        switch (note.tone()) {
          case NOTE -> Block.Tone.NOTE;
          case TIP -> Block.Tone.TIP;
          case WARNING -> Block.Tone.WARNING;
          case DANGER -> Block.Tone.DANGER;
        };
    String title =
        switch (note.tone()) {
          case NOTE -> "Note";
          case TIP -> "Tip";
          case WARNING -> "Warning";
          case DANGER -> "Danger";
        };
    return new Block.Callout(tone, title, List.of(new Block.Prose(note.text().markdown())));
  }
}
