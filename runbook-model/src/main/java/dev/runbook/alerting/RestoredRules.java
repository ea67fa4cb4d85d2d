package dev.runbook.alerting;

import dev.runbook.alerting.AlertRule.Pair;
import dev.runbook.alerting.template.Language;
import dev.runbook.alerting.template.Template;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives back what a template says, out of what was read of its mask.
 *
 * @param template the template
 * @param linesBefore how many lines of it stand before the text that was read
 */
record RestoredRules(Template template, int linesBefore) {

  /** A rule as the template has it. */
  AlertRule rule(AlertRule masked) {
    Node.Scalar name = scalar(masked.name());
    List<Pair> labels = pairs(masked.labels());
    List<Pair> annotations = pairs(masked.annotations());
    Location key = place(masked.key());
    Set<String> texts = new HashSet<>();
    texts.add(name.text());
    labels.forEach(pair -> texts.add(pair.value().text()));
    annotations.forEach(pair -> texts.add(pair.value().text()));
    return new AlertRule(
        name,
        key,
        masked.expression().map(this::scalar),
        masked.holdFor().map(this::scalar),
        labels,
        annotations,
        masked.annotationsKey().map(this::place),
        text(masked.group()),
        template.language() == Language.GO ? RuleFormat.HELM : masked.format(),
        template.variables(key, texts),
        place(masked.location()));
  }

  private List<Pair> pairs(List<Pair> masked) {
    return masked.stream().map(p -> new Pair(scalar(p.key()), scalar(p.value()))).toList();
  }

  private Node.Scalar scalar(Node.Scalar masked) {
    return new Node.Scalar(
        text(masked.text()), masked.type(), masked.style(), place(masked.location()));
  }

  /** A finding as it is about the template. */
  Diagnostic problem(Diagnostic masked) {
    return new Diagnostic(
        masked.rule(),
        masked.severity(),
        text(masked.message()),
        masked.hint().map(this::text),
        place(masked.location()));
  }

  /** A text as the template has it. */
  String text(String masked) {
    return template.restore(masked);
  }

  /** A place in the template. */
  Location place(Location masked) {
    return template.restore(
        linesBefore == 0
            ? masked
            : new Location(
                masked.file(),
                masked.line() + linesBefore,
                masked.column(),
                masked.endLine() + linesBefore,
                masked.endColumn()));
  }
}
