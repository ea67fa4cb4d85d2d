package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.Placeholders;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.Steps;
import dev.runbook.model.Procedure.Parameter;
import dev.runbook.model.Runbook;
import dev.runbook.model.Variable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The placeholders that the reader of a runbook fills in: its parameters, and the variables of the
 * catalog that its commands use and that differ by environment.
 */
final class ParameterTable {

  private ParameterTable() {}

  /** {@return a table of each, or nothing if there is nothing to fill in} */
  static List<Block> of(RunbookSet set, Runbook runbook) {
    Placeholders placeholders = set.placeholders(runbook);
    List<Variable> variables =
        Steps.all(runbook)
            .flatMap(step -> Steps.command(step).stream())
            .flatMap(command -> placeholders.unfilled(command.typed()).stream())
            .distinct()
            .toList();
    return Stream.of(parameters(runbook), new Variables(set).table(variables))
        .filter(rows -> !rows.isEmpty())
        .<Block>map(TableRows::done)
        .toList();
  }

  private static TableRows parameters(Runbook runbook) {
    TableRows rows = new TableRows("Placeholder", "What it is", "Its value", "Example");
    for (Parameter parameter : runbook.procedure().parameters()) {
      Line example = new Line();
      parameter.example().ifPresent(example::code);
      Line name = new Line().code("<" + parameter.name().value() + ">");
      rows.row(name, new Line().lead("", parameter.about()), value(parameter), example);
    }
    return rows;
  }

  private static Line value(Parameter parameter) {
    Line value = new Line();
    parameter.label().ifPresent(label -> value.text("label ").code(label));
    if (!parameter.values().isEmpty()) {
      value.text(value.isEmpty() ? "one of " : ", one of ");
      value.joined(parameter.values().stream().map(v -> new Line().code(v).done()).toList(), ", ");
    }
    return value;
  }
}
