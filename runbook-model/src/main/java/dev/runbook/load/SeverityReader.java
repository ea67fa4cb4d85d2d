package dev.runbook.load;

import dev.runbook.model.Band;
import dev.runbook.model.SeverityChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a severity depends on a measure, and how it changes. */
final class SeverityReader {

  private static final Set<String> BAND_KEYS = Set.of("when", "is");
  private static final Set<String> CHANGE_KEYS = Set.of("to", "when");

  private SeverityReader() {}

  /** The bands in the list of a key. */
  static List<Band> bands(Fields fields, String key) {
    return fields.each(key, BAND_KEYS, SeverityReader::band);
  }

  /** The changes in the list of a key. */
  static List<SeverityChange> changes(Fields fields, String key) {
    return fields.each(key, CHANGE_KEYS, SeverityReader::change);
  }

  private static Optional<Band> band(Fields fields) {
    return fields.text("when").flatMap(when -> fields.name("is").map(is -> new Band(when, is)));
  }

  private static Optional<SeverityChange> change(Fields fields) {
    return fields
        .name("to")
        .flatMap(to -> fields.text("when").map(when -> new SeverityChange(to, when)));
  }
}
