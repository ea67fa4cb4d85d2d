package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.Anchors;
import dev.runbook.load.Asides;
import dev.runbook.load.Inclusions;
import dev.runbook.model.Destination;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

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
    return new Block.Steps(
        all(steps, Numbers::of, (i, step) -> Optional.of(Anchors.of(section, i, step))));
  }

  /** Steps that stand in no phase, such as those of a cause; at least one. */
  Block.Steps list(List<Step> steps) {
    return new Block.Steps(all(steps, Numbers::of, (i, step) -> Anchors.ofNested(step)));
  }

  /** Gives a note to the step before it, or to the first. */
  private List<Block.Step> all(
      List<Step> steps,
      IntFunction<String> number,
      BiFunction<Integer, Step, Optional<String>> anchor) {
    boolean hasAsides = Asides.counted(steps).size() < steps.size();
    List<Block.Step> composed = new ArrayList<>();
    List<Block> ahead = new ArrayList<>();
    for (Step step : steps) {
      int index = composed.size();
      if (!hasAsides || !Asides.isAside(step)) {
        composed.add(step(step, number.apply(index), anchor.apply(index, step), ahead));
        ahead.clear();
      } else if (composed.isEmpty()) {
        ahead.add(callout((Step.Note) step));
      } else {
        composed.set(index - 1, with(composed.get(index - 1), callout((Step.Note) step)));
      }
    }
    return composed;
  }

  private static Block.Step with(Block.Step step, Block more) {
    List<Block> body = new ArrayList<>(step.body());
    body.add(more);
    return new Block.Step(step.number(), step.id(), step.lead(), body);
  }

  private Block.Step step(Step step, String number, Optional<String> anchor, List<Block> ahead) {
    List<Block> body = new ArrayList<>(ahead);
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
      choices.add(choice(Line.of("Yes"), ask.then(), nested(ask.then(), number, 0)));
    }
    if (!ask.otherwise().isEmpty()) {
      List<Block> steps = nested(ask.otherwise(), number, Asides.counted(ask.then()).size());
      choices.add(choice(Line.of("No"), ask.otherwise(), steps));
    }
    return choices.isEmpty() ? List.of() : List.of(new Block.Choices(choices));
  }

  private static Block.Choice choice(Line label, List<Step> steps, List<Block> body) {
    return new Block.Choice(label.done(), body, StepLines.way(steps, body));
  }

  private Block cases(Step.Choose choose, String number) {
    List<Block.Choice> choices = new ArrayList<>();
    int index = 0;
    for (Step.Case one : choose.cases()) {
      List<Block> body = new ArrayList<>(nested(one.steps(), number, index));
      body.addAll(new FactList().add("To close", one.close()).blocks());
      choices.add(choice(Line.of(one.when()), one.steps(), body));
      index += Asides.counted(one.steps()).size();
    }
    return new Block.Choices(choices);
  }

  /**
   * Steps that stand inside something numbered.
   *
   * @param outer its number
   * @param firstIndex how many counted steps stand in it before these
   */
  List<Block> nested(List<Step> steps, String outer, int firstIndex) {
    List<Block.Step> composed =
        all(
            steps,
            index -> Numbers.inside(outer, firstIndex + index),
            (i, step) -> Anchors.ofNested(step));
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
    body.addAll(ParameterForm.of(sources.set(), other));
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
