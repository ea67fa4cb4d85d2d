package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds runbooks that include each other's steps without end. Walks in the order of the ids and
 * without recursion, since a chain may be as long as there are runbooks.
 */
final class UseCycles {

  private final RunbookSet set;
  private final Set<String> done = new HashSet<>();
  private final Set<String> path = new LinkedHashSet<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  UseCycles(RunbookSet set) {
    this.set = set;
  }

  /** A runbook on the way, and what it includes that was not looked at yet. */
  private record Visit(String id, Iterator<Located<String>> uses) {}

  /** One finding for each {@code use:} that closes a cycle. */
  List<Diagnostic> check() {
    set.runbooks().forEach(this::walk);
    return findings;
  }

  private void walk(Runbook start) {
    enter(start);
    while (!open.isEmpty()) {
      Visit visit = open.getFirst();
      if (visit.uses().hasNext()) {
        Located<String> used = visit.uses().next();
        if (path.contains(used.value())) {
          findings.add(report(used));
        } else {
          set.runbook(used.value()).ifPresent(this::enter);
        }
      } else {
        open.removeFirst();
        path.remove(visit.id());
      }
    }
  }

  private void enter(Runbook runbook) {
    String id = runbook.id().value();
    if (done.add(id)) {
      path.add(id);
      open.addFirst(new Visit(id, uses(runbook).iterator()));
    }
  }

  private static Stream<Located<String>> uses(Runbook runbook) {
    return Steps.all(runbook)
        .filter(Step.Use.class::isInstance)
        .map(step -> ((Step.Use) step).runbook());
  }

  private Diagnostic report(Located<String> used) {
    String cycle =
        path.stream()
            .dropWhile(id -> !id.equals(used.value()))
            .map(id -> "`" + id + "` uses ")
            .collect(Collectors.joining());
    return Diagnostic.of(
            ReferenceRules.USE_CYCLE,
            used.location(),
            "the steps include themselves: %s`%s`".formatted(cycle, used.value()))
        .withHint("write `see: %s` to lead there instead".formatted(used.value()));
  }
}
