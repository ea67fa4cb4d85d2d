package dev.runbook.load;

import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Text;
import dev.runbook.source.Node;
import java.util.Optional;
import java.util.Set;

/** Reads a guide document. */
final class GuideReader {

  static final Set<String> KEYS =
      Set.of(
          "guide",
          "title",
          "about",
          "owner",
          "principles",
          "firstMinutes",
          "triage",
          "decisions",
          "evidence",
          "keep",
          "mitigations",
          "criteria",
          "checklists",
          "templates",
          "recipes",
          "references",
          "aliases");

  private static final Set<String> FIRST_KEYS = Set.of("within", "steps", "otherwise");
  private static final Set<String> TRIAGE_KEYS = Set.of("symptom", "cause", "see", "none");
  private static final Set<String> MITIGATION_KEYS =
      Set.of("mitigation", "when", "severity", "see", "none", "steps");
  private static final Set<String> CRITERION_KEYS = Set.of("decide", "when", "steps");

  private GuideReader() {}

  /** The guide of a document, unless its id is missing or could not be part of an address. */
  static Optional<Guide> read(Fields document) {
    return document
        .name("guide")
        .filter(id -> Addresses.isPathSegment(id.value()))
        .map(id -> read(id, document));
  }

  private static Guide read(Located<String> id, Fields document) {
    return new Guide(
        id,
        document.text("title").orElse(new Text(id.value(), id.location())),
        document.text("about"),
        document.name("owner"),
        document.texts("principles"),
        firstMinutes(document),
        document.each("triage", TRIAGE_KEYS, GuideReader::triage),
        document.each("decisions", DecisionReader.KEYS, DecisionReader::question),
        StepReader.steps(document, "evidence"),
        document.text("keep"),
        document.each("mitigations", MITIGATION_KEYS, GuideReader::mitigation),
        document.each("criteria", CRITERION_KEYS, GuideReader::criterion),
        document.each("checklists", HandoutReader.CHECKLIST_KEYS, HandoutReader::checklist),
        document.each("templates", HandoutReader.TEMPLATE_KEYS, HandoutReader::template),
        document.each("recipes", HandoutReader.RECIPE_KEYS, HandoutReader::recipe),
        ReferenceReader.references(document, "references"),
        document.names("aliases"),
        document.location());
  }

  private static Optional<Guide.FirstMinutes> firstMinutes(Fields document) {
    return document
        .node("firstMinutes")
        .filter(Node.Mapping.class::isInstance)
        .map(node -> Fields.of(node, FIRST_KEYS))
        .map(
            fields ->
                new Guide.FirstMinutes(
                    fields.span("within"),
                    StepReader.steps(fields, "steps"),
                    StepReader.steps(fields, "otherwise")));
  }

  private static Optional<Guide.TriageRow> triage(Fields fields) {
    return fields
        .text("symptom")
        .map(
            symptom ->
                new Guide.TriageRow(
                    symptom,
                    fields.text("cause"),
                    fields.names("see"),
                    fields.text("none"),
                    fields.location()));
  }

  private static Optional<Guide.Mitigation> mitigation(Fields fields) {
    return fields
        .text("mitigation")
        .map(
            title ->
                new Guide.Mitigation(
                    title,
                    fields.text("when"),
                    fields.name("severity"),
                    fields.names("see"),
                    fields.text("none"),
                    StepReader.steps(fields, "steps"),
                    fields.location()));
  }

  private static Optional<Guide.Criterion> criterion(Fields fields) {
    return fields
        .text("decide")
        .map(
            title ->
                new Guide.Criterion(
                    title,
                    fields.texts("when"),
                    StepReader.steps(fields, "steps"),
                    fields.location()));
  }
}
