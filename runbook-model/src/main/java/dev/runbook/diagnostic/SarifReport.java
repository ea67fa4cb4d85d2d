package dev.runbook.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report in the Static Analysis Results Interchange Format, version 2.1.0, for code scanning and
 * editors. Findings that a comment allows are in it as suppressed; where a baseline knows findings,
 * each says whether it is new. Files are named relative to {@code SRCROOT}.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final Report report;
  private final JsonWriter json = new JsonWriter();

  private SarifReport(Report report) {
    this.report = report;
  }

  /**
   * Renders a report.
   *
   * @param report the report, with files named as from the root of the repository
   * @param version the version of the tool, if it is known
   * @param pages the page of a rule in Markdown; asked for the rules that have a result
   * @return the log file, which has one run
   */
  public static String render(
      Report report, Optional<String> version, Function<RuleInfo, String> pages) {
    return new SarifReport(report).document(version, pages);
  }

  private String document(Optional<String> version, Function<RuleInfo, String> pages) {
    SarifRules rules = new SarifRules(report, pages, json);
    json.object(
        () -> {
          json.text("version", "2.1.0").text("$schema", SCHEMA).newLine();
          json.list("runs", List.of(rules), r -> json.object(() -> run(version, r)));
        });
    return json.done();
  }

  private void run(Optional<String> version, SarifRules rules) {
    json.object(
        "tool",
        () ->
            json.object(
                "driver",
                () -> {
                  json.text("name", "Runbook");
                  version.ifPresent(v -> json.text("version", v));
                  rules.write();
                }));
    json.newLine().text("columnKind", "utf16CodeUnits");
    json.object("originalUriBaseIds", () -> json.object("SRCROOT", this::root)).newLine();
    json.object(
        "properties",
        () -> json.object("summary", () -> report.summary().numbers().forEach(json::number)));
    results(rules);
  }

  private void root() {
    String text = "The root of the repository, or else the folder of the run";
    json.object("description", () -> json.text("text", text));
  }

  private void results(SarifRules rules) {
    Map<Diagnostic, Silenced> silenced =
        report.silenced().stream()
            .collect(Collectors.toMap(Silenced::finding, s -> s, (first, second) -> first));
    boolean isCompared = report.silenced().stream().anyMatch(s -> s.by() == Silenced.By.BASELINE);
    SarifResult result = new SarifResult(report, rules, isCompared, json);
    json.newLine();
    json.lines(
        "results",
        report.found(),
        finding -> result.write(finding, Optional.ofNullable(silenced.get(finding))));
  }
}
