package dev.runbook.load;

import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Step;
import java.util.List;
import java.util.stream.Stream;

/** What leads from one part of a runbook or guide to another one: {@code go:}. */
public final class Jumps {

  private Jumps() {}

  /**
   * The ids that can be gone to.
   *
   * @param document a runbook or a guide
   * @return the ids of its questions and steps, in no particular order; one may be there twice
   */
  public static Stream<Located<String>> ids(Destination document) {
    return Stream.concat(
        questions(document).stream().flatMap(question -> question.id().stream()),
        Steps.all(document).flatMap(step -> step.common().id().stream()));
  }

  /**
   * The places that go to one of them.
   *
   * @param document a runbook or a guide
   * @return what its steps and answers name
   */
  public static Stream<Located<String>> targets(Destination document) {
    return Stream.concat(
        questions(document).stream()
            .flatMap(question -> question.answers().stream())
            .flatMap(answer -> answer.go().stream()),
        Steps.all(document).filter(Step.Go.class::isInstance).map(step -> ((Step.Go) step).step()));
  }

  private static List<Guide.Question> questions(Destination document) {
    return document instanceof Guide guide ? guide.decisions() : List.of();
  }
}
