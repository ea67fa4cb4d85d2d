package dev.runbook.lint.rules;

import dev.runbook.load.Steps;
import dev.runbook.model.Guide;
import dev.runbook.model.Guide.Answer;
import dev.runbook.model.Guide.Question;
import dev.runbook.model.Located;
import dev.runbook.model.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of a guide, and which of them its answers lead to. */
final class DecisionTree {

  private final List<Question> questions;
  private final Map<String, Question> byId = new HashMap<>();
  private final Set<Question> reached = new HashSet<>();

  /**
   * Follows the answers from the first question, and from each that a step or a link leads to.
   *
   * @param linked ids that links lead to
   */
  DecisionTree(Guide guide, Set<String> linked) {
    questions = guide.decisions();
    for (Question question : questions) {
      question.id().ifPresent(id -> byId.putIfAbsent(id.value(), question));
    }
    questions.stream().limit(1).forEach(this::reach);
    Stream<String> gone =
        Steps.all(guide)
            .filter(Step.Go.class::isInstance)
            .map(step -> ((Step.Go) step).step().value());
    Stream.concat(gone, linked.stream()).flatMap(id -> find(id).stream()).forEach(this::reach);
  }

  /** The questions that nothing leads to; of those that only hang on each other, the first. */
  List<Question> unreached() {
    List<Question> lost = questions.stream().filter(q -> !reached.contains(q)).toList();
    Set<Question> hanging =
        lost.stream()
            .flatMap(question -> next(question).filter(next -> !next.equals(question)))
            .collect(Collectors.toSet());
    List<Question> starts = new ArrayList<>();
    Stream.concat(lost.stream().filter(q -> !hanging.contains(q)), lost.stream())
        .filter(question -> !reached.contains(question))
        .forEach(
            question -> {
              starts.add(question);
              reach(question);
            });
    return starts;
  }

  private void reach(Question start) {
    Deque<Question> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Question question = open.removeFirst();
      if (reached.add(question)) {
        next(question).forEach(open::addLast);
      }
    }
  }

  private Stream<Question> next(Question question) {
    return question.answers().stream()
        .map(Answer::go)
        .flatMap(Optional::stream)
        .map(Located::value)
        .flatMap(id -> find(id).stream());
  }

  private Optional<Question> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
