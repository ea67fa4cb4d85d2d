package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Form;
import dev.runbook.block.Inline;
import dev.runbook.load.Placeholders;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.Steps;
import dev.runbook.model.Command;
import dev.runbook.model.Procedure.Parameter;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import dev.runbook.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The placeholders that the reader of a runbook fills in: its parameters, and the variables of the
 * catalog that its commands use and that differ by environment.
 */
final class ParameterForm {

  private final RunbookSet set;
  private final List<Parameter> parameters;
  private final List<Variable> variables;

  private ParameterForm(RunbookSet set, List<Parameter> parameters, List<Variable> variables) {
    this.set = set;
    this.parameters = parameters;
    this.variables = variables;
  }

  /** {@return a form for all of a runbook, or nothing if there is nothing to fill in} */
  static List<Block> of(RunbookSet set, Runbook runbook) {
    return new ParameterForm(
            set, runbook.procedure().parameters(), variables(set, runbook, Steps.all(runbook)))
        .blocks();
  }

  /** {@return a form for what a single step of it needs} */
  static List<Block> of(RunbookSet set, Runbook runbook, Step step) {
    List<Step> steps = Steps.all(step).toList();
    List<String> named =
        commands(steps.stream())
            .flatMap(command -> Placeholders.in(command.typed()).stream())
            .toList();
    List<Parameter> parameters =
        runbook.procedure().parameters().stream()
            .filter(parameter -> named.contains(parameter.name().value()))
            .toList();
    return new ParameterForm(set, parameters, variables(set, runbook, steps.stream())).blocks();
  }

  /** {@return a form for variables alone, with what says the same in words} */
  static List<Block> of(RunbookSet set, List<Variable> variables, List<Block> described) {
    return new ParameterForm(set, List.of(), variables).blocks(described);
  }

  private static List<Variable> variables(RunbookSet set, Runbook runbook, Stream<Step> steps) {
    Placeholders placeholders = set.placeholders(runbook);
    return commands(steps)
        .flatMap(command -> placeholders.unfilled(command.typed()).stream())
        .distinct()
        .toList();
  }

  private static Stream<Command> commands(Stream<Step> steps) {
    return steps.flatMap(step -> Steps.command(step).stream());
  }

  private List<Block> blocks() {
    return blocks(
        Stream.of(table(), new Variables(set).table(variables))
            .filter(rows -> !rows.isEmpty())
            .<Block>map(TableRows::done)
            .toList());
  }

  private List<Block> blocks(List<Block> described) {
    List<Form.Field> fields = new ArrayList<>();
    parameters.forEach(parameter -> fields.add(field(parameter)));
    variables.forEach(variable -> fields.add(field(variable)));
    if (fields.isEmpty()) {
      return List.of();
    }
    Variables shown = new Variables(set);
    List<Form.Environment> environments =
        variables.isEmpty()
            ? List.of()
            : shown.environments(variables).stream()
                .map(id -> new Form.Environment(id, shown.title(id)))
                .toList();
    return List.of(new Form(fields, environments, described));
  }

  private static Form.Field field(Parameter parameter) {
    return new Form.Field(
        parameter.name().value(),
        about(parameter.about()),
        parameter.label(),
        parameter.values(),
        parameter.example(),
        List.of());
  }

  private static Form.Field field(Variable variable) {
    List<Form.Setting> settings =
        variable.values().stream()
            .map(value -> new Form.Setting(value.environment().value(), value.value()))
            .toList();
    return new Form.Field(
        variable.id().value(),
        about(variable.about()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        settings);
  }

  private static List<Inline> about(Optional<Text> text) {
    return new Line().lead("", text).done();
  }

  private TableRows table() {
    TableRows rows = new TableRows("Placeholder", "What it is", "Its value", "Example");
    for (Parameter parameter : parameters) {
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
