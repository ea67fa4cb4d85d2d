package dev.runbook.page;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.Anchors;
import dev.runbook.load.Asides;
import dev.runbook.load.RunbookParts;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides the boxes and arrows of the questions among a runbook's steps: what each answer tells to
 * do, and to which question or page it leads. Steps that stand between questions are left out.
 */
final class StepDiagram {

  private final Runbook runbook;
  private final StepWords words;
  private final StepIndex index;
  private final DecisionDraft draft;

  /** The boxes of the questions, which answers before them lead to. */
  private final IdentityHashMap<Step, String> questions = new IdentityHashMap<>();

  private StepDiagram(RunbookSet set, Runbook runbook) {
    this.runbook = runbook;
    this.words = new StepWords(set);
    this.index = new StepIndex(runbook);
    this.draft = new DecisionDraft(set);
    RunbookParts.questions(runbook)
        .forEach(step -> questions.put(step, "q" + (questions.size() + 1)));
  }

  static Diagram of(RunbookSet set, Runbook runbook) {
    StepDiagram diagram = new StepDiagram(set, runbook);
    List<Phase> phases = runbook.procedure().phases();
    for (int i = 0; i < phases.size(); i++) {
      Optional<String> next =
          phases.subList(i + 1, phases.size()).stream()
              .flatMap(phase -> diagram.first(phase.steps()).stream())
              .findFirst();
      diagram.addAll(phases.get(i), next);
    }
    return diagram.draft.done("The questions of " + Words.plain(runbook.title()));
  }

  private void addAll(Phase phase, Optional<String> next) {
    List<Step> steps = Asides.counted(phase.steps());
    List<Optional<String>> after = after(steps, next);
    for (int i = 0; i < steps.size(); i++) {
      String name = Sections.of(phase.kind()) + " " + Numbers.of(i);
      add(steps.get(i), name, Anchors.of(phase.kind(), i, steps.get(i)), after.get(i));
    }
  }

  /** Steps inside another, which has the nearest anchor of those that have none. */
  private void addAll(
      List<Step> inner, String outer, int firstIndex, String anchor, Optional<String> next) {
    List<Step> steps = Asides.counted(inner);
    List<Optional<String>> after = after(steps, next);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String name = Numbers.inside(outer, firstIndex + i);
      add(step, name, Anchors.ofNested(step).orElse(anchor), after.get(i));
    }
  }

  /** The question that comes after each step of a list, if there is one. */
  private List<Optional<String>> after(List<Step> steps, Optional<String> next) {
    List<Optional<String>> after = new ArrayList<>();
    Optional<String> coming = next;
    for (int i = steps.size() - 1; i >= 0; i--) {
      after.add(coming);
      Optional<String> own = first(List.of(steps.get(i)));
      coming = own.isPresent() ? own : coming;
    }
    Collections.reverse(after);
    return after;
  }

  /** The first question that one comes to without an answer to another. */
  private Optional<String> first(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step ->
                step instanceof Step.Group group
                    ? first(group.steps()).stream()
                    : Optional.ofNullable(questions.get(step)).stream())
        .findFirst();
  }

  private void add(Step step, String name, String anchor, Optional<String> next) {
    if (step instanceof Step.Group group) {
      addAll(group.steps(), name, 0, anchor, next);
    } else if (step instanceof Step.Ask ask) {
      String question = question(step, name, Words.plain(ask.question()), anchor);
      int count = Asides.counted(ask.then()).size();
      answer(new Answer(question, 1, "Yes", ask.then()), next);
      addAll(ask.then(), name, 0, anchor, next);
      answer(new Answer(question, 2, "No", ask.otherwise()), next);
      addAll(ask.otherwise(), name, count, anchor, next);
    } else if (step instanceof Step.Choose choose) {
      String title = step.common().title().map(Words::plain).orElse("Which of these is it?");
      String question = question(step, name, title, anchor);
      int count = 0;
      for (int i = 0; i < choose.cases().size(); i++) {
        Step.Case one = choose.cases().get(i);
        answer(new Answer(question, i + 1, Words.plain(one.when()), one.steps()), next);
        addAll(one.steps(), name, count, anchor, next);
        count += Asides.counted(one.steps()).size();
      }
    }
  }

  private String question(Step step, String name, String text, String anchor) {
    String node = questions.getOrDefault(step, name);
    draft.node(node, name + "\n" + text, Diagram.Kind.QUESTION, Optional.of(here(anchor)));
    return node;
  }

  /** One answer to a question, the number of it among the others, and what it tells to do. */
  private record Answer(String question, int number, String label, List<Step> steps) {}

  /** An answer: an arrow from its question, through what it tells to do, to where it leads. */
  private void answer(Answer answer, Optional<String> next) {
    List<Step> steps = Asides.counted(answer.steps());
    List<Step> deeds = steps.stream().takeWhile(step -> !leadsOn(step)).toList();
    Optional<String> goal =
        steps.stream().skip(deeds.size()).findFirst().map(this::goal).or(() -> next);
    String from = answer.question();
    String label = answer.label();
    if (!deeds.isEmpty()) {
      String node = from + "x" + answer.number();
      Diagram.Kind kind = goal.isPresent() ? Diagram.Kind.PLAIN : Diagram.Kind.END;
      draft.node(node, words.of(deeds), kind, Optional.empty());
      draft.edge(from, node, label);
      from = node;
      label = "";
    }
    if (goal.isPresent()) {
      draft.edge(from, goal.get(), label);
    }
  }

  /** Whether one does not come to the step behind it without an answer. */
  private boolean leadsOn(Step step) {
    boolean goes = step instanceof Step.Go || step instanceof Step.See;
    return (goes && step.common().when().isEmpty()) || first(List.of(step)).isPresent();
  }

  private String goal(Step step) {
    if (step instanceof Step.See see) {
      return draft.document(see.document());
    }
    if (step instanceof Step.Go go) {
      String id = go.step().value();
      return asked(id).orElseGet(() -> draft.end("step " + id, label(id), Optional.of(here(id))));
    }
    return first(List.of(step)).orElseThrow();
  }

  /** The box of the question that has an id. */
  private Optional<String> asked(String id) {
    return questions.entrySet().stream()
        .filter(e -> Anchors.ofNested(e.getKey()).filter(id::equals).isPresent())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private String label(String id) {
    return index.find(id).map(StepIndex.Entry::label).orElse(id);
  }

  private ToPage here(String anchor) {
    return new ToPage(Addresses.document(runbook), anchor);
  }
}
