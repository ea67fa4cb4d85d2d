package dev.runbook.load;

import dev.runbook.model.Catalog;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Service;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place that names a runbook or a guide.
 *
 * @param name what it names
 * @param includes whether it includes the steps, which only runbooks have
 */
record Mention(Located<String> name, boolean includes) {

  static List<Mention> in(Destination document) {
    Stream<Located<String>> own =
        document instanceof Runbook runbook
            ? runbook.lifecycle().replacedBy().stream()
            : own((Guide) document);
    return Stream.concat(
            own.map(name -> new Mention(name, false)),
            Steps.all(document).flatMap(step -> in(step).stream()))
        .toList();
  }

  static List<Mention> in(Catalog catalog) {
    return catalog.services().stream()
        .flatMap(service -> service.failures().stream())
        .map(Service.Failure::runbook)
        .flatMap(Optional::stream)
        .map(name -> new Mention(name, false))
        .toList();
  }

  private static Stream<Located<String>> own(Guide guide) {
    return Stream.of(
            guide.triage().stream().flatMap(row -> row.see().stream()),
            guide.decisions().stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> answer.see().stream()),
            guide.mitigations().stream().flatMap(mitigation -> mitigation.see().stream()))
        .flatMap(names -> names);
  }

  private static Optional<Mention> in(Step step) {
    if (step instanceof Step.See see) {
      return Optional.of(new Mention(see.document(), false));
    }
    return step instanceof Step.Use use
        ? Optional.of(new Mention(use.runbook(), true))
        : Optional.empty();
  }
}
