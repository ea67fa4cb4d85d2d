package dev.runbook.load;

import dev.runbook.model.Band;
import dev.runbook.model.Catalog;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.SeverityChange;
import dev.runbook.model.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the severity ladder, how a severity depends on a measure, and how it changes. */
final class SeverityReader {

  static final Set<String> SEVERITY_KEYS =
      Set.of(
          "title",
          "definition",
          "examples",
          "respond",
          "notify",
          "communicate",
          "default",
          "rises",
          "falls",
          "postMortem",
          "labels",
          "runbook");
  static final Set<String> THRESHOLD_KEYS = Set.of("title", "about", "normal", "bands");
  private static final Set<String> BAND_KEYS = Set.of("when", "is");
  private static final Set<String> CHANGE_KEYS = Set.of("to", "when");

  private SeverityReader() {}

  static Optional<Catalog.SeverityLevel> severity(Located<String> id, Fields fields) {
    return Optional.of(
        new Catalog.SeverityLevel(
            id,
            CatalogItems.title(id, fields),
            fields.text("definition"),
            fields.texts("examples"),
            fields.text("respond"),
            fields.text("notify"),
            fields.texts("communicate"),
            fields.flag("default"),
            changes(fields, "rises"),
            changes(fields, "falls"),
            fields.text("postMortem"),
            fields.names("labels"),
            fields.choice("runbook", Runbook.Status.class).orElse(Runbook.Status.STUB)));
  }

  static Optional<Threshold> threshold(Located<String> id, Fields fields) {
    return Optional.of(
        new Threshold(
            id,
            CatalogItems.title(id, fields),
            fields.text("about"),
            fields.text("normal"),
            bands(fields, "bands")));
  }

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
