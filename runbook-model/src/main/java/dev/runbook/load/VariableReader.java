package dev.runbook.load;

import dev.runbook.model.Located;
import dev.runbook.model.Variable;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads names that stand for a value in commands. */
final class VariableReader {

  static final Set<String> KEYS = Set.of("about", "value", "values");

  private VariableReader() {}

  static Optional<Variable> variable(Located<String> id, Fields fields) {
    return Optional.of(
        new Variable(id, id.value(), fields.text("about"), fields.string("value"), values(fields)));
  }

  private static List<Variable.InEnvironment> values(Fields fields) {
    if (!(fields.node("values").orElse(null) instanceof Node.Mapping mapping)) {
      return List.of();
    }
    return mapping.entries().stream()
        .flatMap(
            entry ->
                Fields.asScalar(entry.value())
                    .map(
                        value ->
                            new Variable.InEnvironment(
                                Fields.asName(entry.key()), value.text().strip()))
                    .stream())
        .toList();
  }
}
