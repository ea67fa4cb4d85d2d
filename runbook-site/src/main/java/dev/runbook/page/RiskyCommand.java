package dev.runbook.page;

import dev.runbook.load.Anchors;
import dev.runbook.load.Asides;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.Steps;
import dev.runbook.model.Command;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command of a runbook or a guide that changes or destroys something.
 *
 * @param document where it stands
 * @param anchor the nearest anchor there
 * @param step the step that has it
 * @param command the command
 */
record RiskyCommand(Destination document, String anchor, Step step, Command command) {

  /** All of them: those that destroy first, then in the order of runbooks and guides. */
  static List<RiskyCommand> all(RunbookSet set) {
    List<RiskyCommand> found = new ArrayList<>();
    set.runbooks().stream().sorted(CodeOrder.BY_CODE).forEach(runbook -> collect(runbook, found));
    for (Guide guide : set.guides()) {
      Steps.lists(guide).forEach(steps -> steps.forEach(step -> collect(guide, step, "", found)));
    }
    found.sort(Comparator.comparing((RiskyCommand r) -> r.command().risk()).reversed());
    return found;
  }

  private static void collect(Runbook runbook, List<RiskyCommand> found) {
    for (Phase phase : runbook.procedure().phases()) {
      // Notes have no anchor, and nothing to type.
      List<Step> steps = Asides.counted(phase.steps());
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        collect(runbook, step, Anchors.of(phase.kind(), i, step), found);
      }
    }
    List<Cause> causes = runbook.procedure().causes();
    for (int i = 0; i < causes.size(); i++) {
      String anchor = Anchors.ofCause(i);
      causes.get(i).steps().forEach(step -> collect(runbook, step, anchor, found));
    }
  }

  private static void collect(
      Destination document, Step step, String outer, List<RiskyCommand> found) {
    String anchor = Anchors.ofNested(step).orElse(outer);
    Steps.command(step)
        .filter(command -> command.risk() != Command.Risk.READS)
        .ifPresent(command -> found.add(new RiskyCommand(document, anchor, step, command)));
    Stream<Step> inside = Steps.inside(step).stream().flatMap(List::stream);
    inside.forEach(inner -> collect(document, inner, anchor, found));
  }
}
