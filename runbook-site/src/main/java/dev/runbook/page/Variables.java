package dev.runbook.page;

import dev.runbook.load.RunbookSet;
import dev.runbook.model.Environment;
import dev.runbook.model.Located;
import dev.runbook.model.Variable;
import dev.runbook.model.Variable.InEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows names that stand for a value, with a column for each environment that has one. */
final class Variables {

  private final RunbookSet set;

  Variables(RunbookSet set) {
    this.set = set;
  }

  /** The variables of a list, in its order; columns in which nothing stands are left out. */
  TableRows table(List<Variable> variables) {
    List<String> environments = environments(variables);
    List<String> header = new ArrayList<>(List.of("Placeholder", "What it is", "Value"));
    environments.forEach(environment -> header.add(title(environment)));
    TableRows rows = new TableRows(header);
    for (Variable variable : variables) {
      List<Line> cells = new ArrayList<>();
      cells.add(new Line().code(written(variable)));
      cells.add(new Line().lead("", variable.about()));
      cells.add(variable.value().map(v -> new Line().code(v)).orElseGet(Line::new));
      environments.forEach(environment -> cells.add(value(variable, environment)));
      rows.row(cells);
    }
    return rows;
  }

  /** The ids of all environments of the catalog, and of others that variables name. */
  List<String> environments(List<Variable> variables) {
    return Stream.concat(
            set.items(Environment.class).stream().map(Environment::id),
            variables.stream().flatMap(v -> v.values().stream()).map(InEnvironment::environment))
        .map(Located::value)
        .distinct()
        .toList();
  }

  private static Line value(Variable variable, String environment) {
    return variable.values().stream()
        .filter(value -> value.environment().value().equals(environment))
        .findFirst()
        .map(value -> new Line().code(value.value()))
        .orElseGet(Line::new);
  }

  /** What to call an environment. */
  String title(String environment) {
    return set.item(Environment.class, environment).map(Environment::title).orElse(environment);
  }

  /** A variable as it is written in commands. */
  static String written(Variable variable) {
    return "<" + variable.id().value() + ">";
  }
}
