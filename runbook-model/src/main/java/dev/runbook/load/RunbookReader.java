package dev.runbook.load;

import dev.runbook.model.AlertClaim;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import dev.runbook.source.Node;
import java.util.Optional;
import java.util.Set;

/** Reads a runbook document. */
final class RunbookReader {

  static final Set<String> KEYS =
      Set.of(
          "runbook",
          "code",
          "title",
          "alerts",
          "symptoms",
          "noActionIf",
          "intent",
          "severity",
          "rises",
          "respond",
          "impact",
          "background",
          "monitoring",
          "slo",
          "budget",
          "service",
          "owner",
          "escalation",
          "dashboards",
          "requires",
          "parameters",
          "evidence",
          "keep",
          "diagnose",
          "mitigate",
          "verify",
          "prevent",
          "steps",
          "causes",
          "never",
          "closing",
          "references",
          "incidents",
          "status",
          "replacedBy",
          "stillFiring",
          "aliases",
          "rulesElsewhere",
          "reviewed");

  private static final Set<String> ALERT_KEYS =
      Set.of(
          "name",
          "pattern",
          "severity",
          "intent",
          "detects",
          "misses",
          "tolerates",
          "source",
          "rule",
          "channel",
          "optional",
          "aliases");
  private static final Set<String> THRESHOLD_KEYS = Set.of("threshold");
  private static final Set<String> INCIDENT_KEYS = Set.of("date", "what");
  private static final Set<String> REVIEW_KEYS = Set.of("date", "rules");

  private RunbookReader() {}

  /** The runbook of a document, unless its id is missing or could not be part of an address. */
  static Optional<Runbook> read(Fields document) {
    return document
        .name("runbook")
        .filter(id -> Addresses.isPathSegment(id.value()))
        .map(id -> read(id, document));
  }

  private static Runbook read(Located<String> id, Fields document) {
    return new Runbook(
        id,
        document.name("code"),
        document.text("title").orElse(new Text(id.value(), id.location())),
        document.items("alerts").stream().flatMap(item -> claim(item).stream()).toList(),
        meaning(document),
        urgency(document),
        new Runbook.Ownership(
            document.name("service"),
            document.name("owner"),
            document.name("escalation"),
            document.names("dashboards")),
        ProcedureReader.read(document),
        aftermath(document),
        lifecycle(document),
        document.location());
  }

  private static Optional<AlertClaim> claim(Node node) {
    Fields fields = Fields.of(node, ALERT_KEYS);
    boolean isPattern = !fields.has("name") && fields.has("pattern");
    Optional<Located<String>> name =
        node instanceof Node.Mapping
            ? fields.name(isPattern ? "pattern" : "name")
            : Fields.asScalar(node).map(Fields::asName);
    return name.map(
        named ->
            new AlertClaim(
                named,
                isPattern,
                fields.name("severity"),
                fields.text("intent"),
                fields.text("detects"),
                fields.text("misses"),
                fields.text("tolerates"),
                fields.name("source"),
                fields.text("rule"),
                fields.name("channel"),
                fields.flag("optional"),
                fields.names("aliases"),
                node.location()));
  }

  private static Runbook.Meaning meaning(Fields document) {
    return new Runbook.Meaning(
        document.text("intent"),
        document.texts("symptoms"),
        document.texts("noActionIf"),
        document.text("impact"),
        document.text("background"),
        document.text("monitoring"),
        document.text("slo"),
        document.text("budget"));
  }

  private static Runbook.Urgency urgency(Fields document) {
    return new Runbook.Urgency(
        document.name("severity"),
        SeverityReader.bands(document, "severity"),
        document.inner("severity", THRESHOLD_KEYS).name("threshold"),
        SeverityReader.changes(document, "rises"),
        document.text("respond"));
  }

  private static Runbook.Aftermath aftermath(Fields document) {
    return new Runbook.Aftermath(
        document.texts("closing"),
        ReferenceReader.references(document, "references"),
        document.each("incidents", INCIDENT_KEYS, RunbookReader::incident));
  }

  private static Optional<Runbook.Incident> incident(Fields fields) {
    return fields
        .name("date")
        .flatMap(date -> fields.text("what").map(what -> new Runbook.Incident(date, what)));
  }

  private static Runbook.Lifecycle lifecycle(Fields document) {
    Fields reviewed = document.inner("reviewed", REVIEW_KEYS);
    return new Runbook.Lifecycle(
        document.choice("status", Runbook.Status.class).orElse(Runbook.Status.LIVE),
        document.name("replacedBy"),
        document.text("stillFiring"),
        document.names("aliases"),
        document.flag("rulesElsewhere"),
        reviewed.name("date").map(date -> new Runbook.Review(date, reviewed.name("rules"))));
  }
}
