package dev.runbook.load;

import dev.runbook.model.Procedure;
import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Parameter;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Procedure.Prohibition;
import dev.runbook.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a runbook says to do. */
final class ProcedureReader {

  private static final Set<String> PARAMETER_KEYS =
      Set.of("name", "about", "example", "label", "values");
  private static final Set<String> CAUSE_KEYS = Set.of("cause", "signs", "steps");
  private static final Set<String> NEVER_KEYS = Set.of("do", "because");

  private ProcedureReader() {}

  static Procedure read(Fields document) {
    return new Procedure(
        document.texts("requires"),
        document.each("parameters", PARAMETER_KEYS, ProcedureReader::parameter),
        phases(document),
        document.text("keep"),
        document.each("causes", CAUSE_KEYS, ProcedureReader::cause),
        document.each("never", NEVER_KEYS, ProcedureReader::prohibition));
  }

  private static List<Phase> phases(Fields document) {
    List<Phase> phases = new ArrayList<>();
    for (Phase.Kind kind : Phase.Kind.values()) {
      String key = Anchors.of(kind);
      List<Step> steps = StepReader.steps(document, key);
      if (!steps.isEmpty()) {
        phases.add(new Phase(kind, steps, document.keyLocation(key)));
      }
    }
    return phases;
  }

  private static Optional<Parameter> parameter(Fields fields) {
    return fields
        .name("name")
        .map(
            name ->
                new Parameter(
                    name,
                    fields.text("about"),
                    fields.string("example"),
                    fields.string("label"),
                    fields.scalars("values").stream().map(value -> value.text().strip()).toList(),
                    fields.location()));
  }

  private static Optional<Cause> cause(Fields fields) {
    return fields
        .text("cause")
        .map(
            cause ->
                new Cause(
                    cause,
                    fields.texts("signs"),
                    StepReader.steps(fields, "steps"),
                    fields.location()));
  }

  private static Optional<Prohibition> prohibition(Fields fields) {
    return fields.text("do").map(what -> new Prohibition(what, fields.text("because")));
  }
}
