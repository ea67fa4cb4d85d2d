package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.Asides;
import dev.runbook.load.GuideAnchors;
import dev.runbook.model.Guide;
import dev.runbook.model.Guide.Answer;
import dev.runbook.model.Guide.Question;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a decision tree twice: as numbered questions whose answers lead on, and drawn below them,
 * since a drawing hardly fits on a phone.
 */
final class GuideDecisions {

  private final Sources sources;
  private final Guide guide;
  private final StepComposer steps;
  private final Place place;
  private final StepLines lines;
  private final Commands commands;

  GuideDecisions(Sources sources, Guide guide, StepComposer steps) {
    this.sources = sources;
    this.guide = guide;
    this.steps = steps;
    this.place = Place.own(guide);
    this.lines = new StepLines(sources, guide, place);
    this.commands = new Commands(sources.set(), guide);
  }

  /** {@return the questions and the drawing, or nothing if there is no tree} */
  List<Block> blocks() {
    List<Block.Step> questions = new ArrayList<>();
    for (Question question : guide.decisions()) {
      questions.add(question(question, questions.size()));
    }
    return questions.isEmpty()
        ? List.of()
        : List.of(new Block.Steps(questions), DecisionDiagram.of(sources.set(), guide));
  }

  private Block.Step question(Question question, int index) {
    String number = Numbers.of(index);
    List<Block> body = new ArrayList<>();
    Line lead = Line.of(question.ask());
    if (question.ask().markdown().contains("\n")) {
      lead = new Line();
      body.add(new Block.Prose(question.ask().markdown()));
    }
    question.about().map(Text::markdown).map(Block.Prose::new).ifPresent(body::add);
    question.command().map(commands::of).ifPresent(body::addAll);
    List<Block.Choice> answers = new ArrayList<>();
    int steps = 0;
    for (Answer answer : question.answers()) {
      answers.add(new Block.Choice(Line.of(answer.when()).done(), body(answer, number, steps)));
      steps += Asides.counted(answer.steps()).size();
    }
    if (!answers.isEmpty()) {
      body.add(new Block.Choices(answers));
    }
    Optional<String> anchor = place.id(GuideAnchors.of(index, question));
    return new Block.Step(number, anchor, lead.done(), body);
  }

  private List<Block> body(Answer answer, String number, int firstIndex) {
    List<Block> body = new ArrayList<>(steps.nested(answer.steps(), number, firstIndex));
    FactList next = new FactList();
    answer.go().ifPresent(id -> next.add("Next", lines.to(id.value())));
    Documents documents = new Documents(sources.set());
    answer.see().ifPresent(id -> next.add("Next", documents.link(id.value())));
    body.addAll(next.blocks());
    return body;
  }
}
