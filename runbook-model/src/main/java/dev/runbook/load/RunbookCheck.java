package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the places that name a runbook, or a step of their own runbook, against those. */
final class RunbookCheck {

  private final Set<String> ids = new TreeSet<>();
  private final Set<String> perhaps;
  private final boolean allKnown;
  private final Map<String, String> formerIds = new HashMap<>();
  private final Guesses guesses = new Guesses(ids);

  /**
   * Knows the runbooks.
   *
   * @param perhaps names that are not reported, since a runbook that could not be read may have
   *     them
   * @param allKnown whether every file could be read; if not, a name is only reported if it is
   *     close to a known one, since the file may hold it
   */
  RunbookCheck(List<Runbook> runbooks, Set<String> perhaps, boolean allKnown) {
    this.perhaps = perhaps;
    this.allKnown = allKnown;
    for (Runbook runbook : runbooks) {
      ids.add(runbook.id().value());
      runbook
          .lifecycle()
          .aliases()
          .forEach(alias -> formerIds.putIfAbsent(alias.value(), runbook.id().value()));
    }
  }

  /** The references to other runbooks that dangle. */
  List<Diagnostic> others(Runbook runbook) {
    return Stream.concat(
            runbook.lifecycle().replacedBy().stream(),
            Steps.all(runbook).flatMap(step -> other(step).stream()))
        .filter(name -> !ids.contains(name.value()) && !perhaps.contains(name.value()))
        .filter(name -> allKnown || guesses.question(name.value()).isPresent())
        .map(this::reportOther)
        .toList();
  }

  private static Optional<Located<String>> other(Step step) {
    if (step instanceof Step.See see) {
      return Optional.of(see.document());
    }
    return step instanceof Step.Use use ? Optional.of(use.runbook()) : Optional.empty();
  }

  private Diagnostic reportOther(Located<String> name) {
    String former = formerIds.get(name.value());
    if (former != null) {
      return Diagnostic.of(
              ReferenceRules.UNKNOWN_RUNBOOK,
              name.location(),
              "`%s` is only a former id of the runbook `%s`".formatted(name.value(), former))
          .withHint("write `%s`".formatted(former));
    }
    return Diagnostic.of(
            ReferenceRules.UNKNOWN_RUNBOOK,
            name.location(),
            "`%s` is not the id of a runbook".formatted(name.value()))
        .withHint(
            guesses
                .question(name.value())
                .orElse("write it, as a document with the first line\nrunbook: " + name.value()));
  }

  /** The references to steps of the same runbook that dangle. */
  static List<Diagnostic> steps(Runbook runbook) {
    Set<String> steps =
        Steps.all(runbook)
            .flatMap(step -> step.common().id().stream())
            .map(Located::value)
            .collect(Collectors.toCollection(TreeSet::new));
    return Steps.all(runbook)
        .filter(Step.Go.class::isInstance)
        .map(step -> ((Step.Go) step).step())
        .filter(name -> !steps.contains(name.value()))
        .map(name -> reportStep(name, steps))
        .toList();
  }

  private static Diagnostic reportStep(Located<String> name, Set<String> steps) {
    return Diagnostic.of(
            ReferenceRules.UNKNOWN_STEP,
            name.location(),
            "`%s` is not the id of a step of this runbook".formatted(name.value()))
        .withHint(
            Nearest.question(name.value(), steps)
                .orElse("add this line to the step that is meant\nid: " + name.value()));
  }
}
