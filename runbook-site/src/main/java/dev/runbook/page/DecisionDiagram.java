package dev.runbook.page;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.GuideAnchors;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Guide;
import dev.runbook.model.Guide.Answer;
import dev.runbook.model.Guide.Question;
import dev.runbook.model.Located;
import dev.runbook.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides the boxes and arrows of a decision tree: a box for each question, for each runbook that
 * an answer leads to, and for what an answer tells to do.
 */
final class DecisionDiagram {

  private final RunbookSet set;
  private final Guide guide;
  private final Map<String, String> questions = new HashMap<>();
  private final StepIndex index;
  private final DecisionDraft draft;

  private DecisionDiagram(RunbookSet set, Guide guide) {
    this.set = set;
    this.guide = guide;
    this.index = new StepIndex(guide);
    this.draft = new DecisionDraft(set);
  }

  static Diagram of(RunbookSet set, Guide guide) {
    DecisionDiagram diagram = new DecisionDiagram(set, guide);
    diagram.compose();
    String title = "The decision tree of " + Words.plain(guide.title());
    return diagram.draft.done(title);
  }

  private void compose() {
    for (int i = 0; i < guide.decisions().size(); i++) {
      Question question = guide.decisions().get(i);
      String node = "q" + (i + 1);
      String label = (i + 1) + ". " + Words.plain(question.ask());
      draft.node(node, label, Diagram.Kind.QUESTION, here(GuideAnchors.of(i, question)));
      question.id().ifPresent(id -> questions.putIfAbsent(id.value(), node));
    }
    for (int i = 0; i < guide.decisions().size(); i++) {
      List<Answer> answers = guide.decisions().get(i).answers();
      for (int j = 0; j < answers.size(); j++) {
        add(answers.get(j), "q" + (i + 1), "a" + (i + 1) + "x" + (j + 1));
      }
    }
  }

  /** An answer: an arrow from its question, through what it tells to do, to where it leads. */
  private void add(Answer answer, String question, String node) {
    String label = Words.plain(answer.when());
    List<Step.See> ways = new ArrayList<>();
    List<Step> deeds = new ArrayList<>();
    for (Step step : answer.steps()) {
      if (step instanceof Step.See see) {
        ways.add(see);
      } else {
        deeds.add(step);
      }
    }
    String from = question;
    if (!deeds.isEmpty()) {
      boolean isEnd = ways.isEmpty() && answer.go().isEmpty() && answer.see().isEmpty();
      Diagram.Kind kind = isEnd ? Diagram.Kind.END : Diagram.Kind.PLAIN;
      draft.node(node, new StepWords(set).of(deeds), kind, Optional.empty());
      draft.edge(question, node, label);
      from = node;
      label = "";
    }
    for (Step.See way : ways) {
      String condition = way.common().when().map(Words::plain).orElse("");
      String separator = label.isEmpty() || condition.isEmpty() ? "" : ": ";
      draft.edge(from, draft.document(way.document()), label + separator + condition);
    }
    String rest = label;
    String start = from;
    answer.go().flatMap(this::goal).ifPresent(to -> draft.edge(start, to, rest));
    answer.see().ifPresent(id -> draft.edge(start, draft.document(id), rest));
  }

  /** Where {@code go:} leads: a question, or a step of the guide. */
  private Optional<String> goal(Located<String> id) {
    String question = questions.get(id.value());
    return question != null
        ? Optional.of(question)
        : index
            .find(id.value())
            .map(entry -> draft.end("step " + id.value(), entry.label(), here(id.value())));
  }

  private Optional<ToPage> here(String anchor) {
    return Optional.of(new ToPage(Addresses.document(guide), anchor));
  }
}
