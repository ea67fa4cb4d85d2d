package dev.runbook.alerting;

import dev.runbook.source.Node;
import java.util.Optional;

/**
 * A rule that stands wherever it likes: it has the name of an alert, or of a record, as text, and a
 * query. The keys of a schema have the same names, but mappings as their values.
 */
final class LoneRule implements Shape {

  @Override
  public boolean read(Node.Mapping mapping, DocumentReader reader) {
    if (mapping.entry("expr").isEmpty() && mapping.entry("expression").isEmpty()) {
      return false;
    }
    Optional<Node.Entry> alert = mapping.entry("alert");
    if (alert.isPresent()
        && alert.get().value() instanceof Node.Scalar name
        && !Fields.isBlank(name)) {
      RuleFormat format = reader.format().insideOfAnother();
      RuleFields fields = new RuleFields(format, reader.found(), false);
      reader
          .found()
          .rule(fields.alertRule(mapping, alert.get().key().location(), name, reader.group()));
      return true;
    }
    if (Fields.text(mapping, "record").isPresent()) {
      reader.found().recordingRule();
      return true;
    }
    return false;
  }
}
