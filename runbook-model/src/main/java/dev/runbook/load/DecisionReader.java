package dev.runbook.load;

import dev.runbook.model.Guide;
import java.util.Optional;
import java.util.Set;

/** Reads the questions of a decision tree. */
final class DecisionReader {

  static final Set<String> KEYS = ServiceReader.withCommand("id", "ask", "about", "answers");

  private static final Set<String> ANSWER_KEYS = Set.of("when", "steps", "go", "see");

  private DecisionReader() {}

  static Optional<Guide.Question> question(Fields fields) {
    return fields
        .text("ask")
        .map(
            ask ->
                new Guide.Question(
                    fields.name("id"),
                    ask,
                    fields.text("about"),
                    CommandReader.read(fields),
                    fields.each("answers", ANSWER_KEYS, DecisionReader::answer),
                    fields.location()));
  }

  private static Optional<Guide.Answer> answer(Fields fields) {
    return fields
        .text("when")
        .map(
            when ->
                new Guide.Answer(
                    when,
                    StepReader.steps(fields, "steps"),
                    fields.name("go"),
                    fields.name("see"),
                    fields.location()));
  }
}
