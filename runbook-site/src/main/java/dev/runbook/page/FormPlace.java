package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Form;
import dev.runbook.load.Placeholders;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.Steps;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the form of a runbook stands: in the first section with a command that needs it. What comes
 * before is not pushed off the first screen by fields that nobody fills in yet.
 */
final class FormPlace {

  private final Runbook runbook;
  private final Set<String> names;
  private List<Block> waiting;

  FormPlace(RunbookSet set, Runbook runbook) {
    this.runbook = runbook;
    this.waiting = ParameterForm.of(set, runbook);
    this.names =
        waiting.stream()
            .filter(Form.class::isInstance)
            .flatMap(block -> ((Form) block).fields().stream())
            .map(Form.Field::name)
            .collect(Collectors.toSet());
  }

  /** The form if no command needs it, for then it is only there to be read. */
  List<Block> atTop() {
    return needs(Steps.all(runbook)) ? List.of() : taken();
  }

  /** The form, once, if one of these steps needs it. */
  List<Block> before(Stream<Step> steps) {
    return needs(steps.flatMap(Steps::all)) ? taken() : List.of();
  }

  private boolean needs(Stream<Step> steps) {
    return steps
        .flatMap(step -> Steps.command(step).stream())
        .flatMap(command -> Placeholders.in(command.typed()).stream())
        .anyMatch(names::contains);
  }

  private List<Block> taken() {
    List<Block> taken = waiting;
    waiting = List.of();
    return taken;
  }
}
