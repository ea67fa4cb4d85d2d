package dev.runbook.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes the results of a SARIF run. */
final class SarifResult {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final Subjects subjects;
  private final Fingerprints fingerprints;
  private final SarifRules rules;
  private final boolean isCompared;
  private final JsonWriter json;

  SarifResult(Report report, SarifRules rules, boolean isCompared, JsonWriter json) {
    this.subjects = new Subjects(report.subjects());
    this.fingerprints = new Fingerprints(report);
    this.rules = rules;
    this.isCompared = isCompared;
    this.json = json;
  }

  /**
   * Writes a finding.
   *
   * @param silenced how it is kept from counting, if it is
   */
  void write(Diagnostic finding, Optional<Silenced> silenced) {
    json.object(
        () -> {
          json.text("ruleId", finding.rule()).number("ruleIndex", rules.index(finding.rule()));
          json.text("level", SarifRules.level(finding.severity()));
          json.object("message", () -> json.text("text", message(finding)));
          json.list("locations", List.of(finding.location()), l -> json.object(() -> place(l)));
          json.object(
              "partialFingerprints", () -> json.text("runbook/v1", fingerprints.of(finding)));
          suppression(silenced);
          if (isCompared) {
            boolean isKnown = silenced.filter(s -> s.by() == Silenced.By.BASELINE).isPresent();
            json.text("baselineState", isKnown ? "unchanged" : "new");
          }
        });
  }

  /** Where a text has both, a viewer would take brackets and what follows them for a link. */
  private static String message(Diagnostic finding) {
    String text = FindingText.messageAndHint(finding);
    return text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
  }

  private void place(Location place) {
    json.object(
        "physicalLocation",
        () -> {
          json.object(
              "artifactLocation",
              () -> json.text("uri", uri(place.file())).text("uriBaseId", "SRCROOT"));
          Region.of(place).ifPresent(region -> json.object("region", () -> region(region)));
        });
    subjects
        .around(place)
        .ifPresent(
            subject ->
                json.list(
                    "logicalLocations",
                    List.of(subject.name()),
                    name -> json.object(() -> json.text("name", name).text("kind", "alert"))));
  }

  private void region(Region region) {
    json.number("startLine", region.line()).number("startColumn", region.column());
    if (region.lastLine() > region.line()) {
      json.number("endLine", region.lastLine());
    }
    region.endColumn().ifPresent(end -> json.number("endColumn", end));
  }

  private void suppression(Optional<Silenced> silenced) {
    silenced
        .filter(s -> s.by() == Silenced.By.COMMENT)
        .ifPresent(
            s ->
                json.list(
                    "suppressions",
                    List.of(s.reason()),
                    reason ->
                        json.object(
                            () -> {
                              json.text("kind", "inSource");
                              if (!reason.isEmpty()) {
                                json.text("justification", reason);
                              }
                            })));
  }

  /** A relative reference; a colon in it would begin an address. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return uri.toString();
  }
}
