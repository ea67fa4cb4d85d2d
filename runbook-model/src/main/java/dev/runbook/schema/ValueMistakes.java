package dev.runbook.schema;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports missing keys and wrong values, one finding for each. */
final class ValueMistakes {

  private final Consumer<Diagnostic> findings;

  ValueMistakes(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  void report(List<Violation> violations) {
    Map<Subject, Violation> first = new LinkedHashMap<>();
    for (Violation violation : violations) {
      Place place = violation.place();
      Subject subject = new Subject(place.location(), place.name(), violation.property());
      first.merge(
          subject, violation, (one, two) -> two.part().depth() < one.part().depth() ? two : one);
    }
    first.values().forEach(this::report);
  }

  /** What a finding is about; where several keywords fail, the outermost says most. */
  private record Subject(Location location, String name, String property) {}

  private void report(Violation violation) {
    switch (violation.keyword()) {
      case "required" -> reportMissing(violation);
      case "propertyNames" -> reportId(violation);
      case "type" -> reportType(violation);
      case "enum" -> reportUnknownValue(violation);
      case "minItems" ->
          report(
              rule(violation, SchemaRules.NO_VALUE),
              violation,
              violation.place().name() + " is an empty list, expected at least one entry",
              Remedies.example(violation));
      default -> reportForm(violation);
    }
  }

  private void report(RuleInfo rule, Violation violation, String message, Optional<String> hint) {
    Diagnostic finding = Diagnostic.of(rule, violation.place().location(), message);
    findings.accept(hint.map(finding::withHint).orElse(finding));
  }

  private void reportMissing(Violation violation) {
    Place place = violation.place();
    SchemaPart part = violation.part();
    Optional<Choice> choice = part.choice().filter(c -> violation.isMissingKind());
    RuleInfo rule =
        choice.isEmpty()
            ? rule(violation, SchemaRules.MISSING_KEY)
            : place.isDocument()
                ? SchemaRules.UNKNOWN_KIND
                : choice.get().isStep() ? SchemaRules.STEP_KIND : SchemaRules.MISSING_KEY;
    String lacks =
        choice
            .map(c -> Words.neither(c.kinds()))
            .orElse("no " + Words.quote(violation.property()) + part.alternatives());
    Diagnostic finding =
        Diagnostic.of(rule, place.headLocation(), "%s has %s".formatted(place.name(), lacks));
    findings.accept(finding.withHint(Remedies.add(violation)));
  }

  private void reportId(Violation violation) {
    Node.Mapping mapping = (Node.Mapping) violation.place().node();
    String id = violation.property();
    Location location = mapping.entry(id).orElseThrow().key().location();
    String message =
        "key %s in %s, %s"
            .formatted(Words.quote(id), violation.place().name(), violation.part().formOfNames());
    Diagnostic finding = Diagnostic.of(SchemaRules.WRONG_VALUE, location, message);
    findings.accept(Remedies.name(violation).map(finding::withHint).orElse(finding));
  }

  private void reportType(Violation violation) {
    if (violation.place().isNothing()) {
      report(
          SchemaRules.NO_VALUE,
          violation,
          violation.place().name() + " has no value",
          Remedies.value(violation));
    } else {
      String expected = violation.part().expected();
      report(
          SchemaRules.WRONG_TYPE, violation, found(violation) + expected, Remedies.type(violation));
    }
  }

  private void reportUnknownValue(Violation violation) {
    String message = found(violation) + violation.part().expected();
    report(SchemaRules.UNKNOWN_VALUE, violation, message, Remedies.nearestValue(violation));
  }

  private void reportForm(Violation violation) {
    boolean blank =
        violation.place().node() instanceof Node.Scalar scalar && scalar.text().isBlank();
    if (blank) {
      String message = violation.place().name() + " is blank";
      report(SchemaRules.NO_VALUE, violation, message, Remedies.value(violation));
    } else {
      String message = found(violation) + violation.part().form();
      report(
          rule(violation, SchemaRules.WRONG_VALUE), violation, message, Remedies.form(violation));
    }
  }

  private static RuleInfo rule(Violation violation, RuleInfo usual) {
    return violation.part().rule(violation.property()).orElse(usual);
  }

  private static String found(Violation violation) {
    Place place = violation.place();
    return "%s is %s, ".formatted(place.name(), Words.oneLine(place.node().describe()));
  }
}
