package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the places that name a part of their own document against what it has. */
final class StepCheck {

  private StepCheck() {}

  /** The places in a runbook or guide that lead to no step, or to no past incident, of it. */
  static List<Diagnostic> check(Destination document) {
    Set<String> ids = values(Jumps.ids(document));
    Set<String> dates = values(dates(document));
    return Stream.concat(
            Jumps.targets(document)
                .filter(name -> !ids.contains(name.value()))
                .map(name -> step(name, ids, document)),
            Steps.all(document)
                .flatMap(step -> step.common().incident().stream())
                .filter(date -> !dates.contains(date.value()))
                .map(date -> incident(date, dates, document)))
        .toList();
  }

  private static Stream<Located<String>> dates(Destination document) {
    return document instanceof Runbook runbook
        ? runbook.aftermath().incidents().stream().map(Runbook.Incident::date)
        : Stream.empty();
  }

  private static Diagnostic step(
      Located<String> name, Collection<String> ids, Destination document) {
    String expected =
        document instanceof Guide ? "question or step of this guide" : "step of this runbook";
    String meant = document instanceof Guide ? "question or step" : "step";
    return Diagnostic.of(
            ReferenceRules.UNKNOWN_STEP,
            name.location(),
            "`%s` is not the id of a %s".formatted(name.value(), expected))
        .withHint(
            Nearest.question(name.value(), ids)
                .orElse(
                    "add this line to the %s that is meant\nid: %s"
                        .formatted(meant, name.value())));
  }

  private static Diagnostic incident(
      Located<String> date, Collection<String> dates, Destination document) {
    if (document instanceof Guide) {
      return Diagnostic.of(
              ReferenceRules.UNKNOWN_INCIDENT,
              date.location(),
              "`%s` would be a past incident, and a guide has none".formatted(date.value()))
          .withHint("say it in `because:`, or move the step to the runbook that has the incident");
    }
    Optional<String> near = Nearest.question(date.value(), dates);
    return Diagnostic.of(
            ReferenceRules.UNKNOWN_INCIDENT,
            date.location(),
            "`%s` is not the date of an incident of this runbook".formatted(date.value()))
        .withHint(
            near.orElse(
                "add it to the runbook\nincidents:\n  - {date: %s, what: WHAT HAPPENED}"
                    .formatted(date.value())));
  }

  private static Set<String> values(Stream<Located<String>> names) {
    return names.map(Located::value).collect(Collectors.toCollection(TreeSet::new));
  }
}
