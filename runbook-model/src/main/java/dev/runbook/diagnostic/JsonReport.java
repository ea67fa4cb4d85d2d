package dev.runbook.diagnostic;

/**
 * A report for programs. Its form is versioned: keys may be added under the same version, never
 * renamed or given another meaning. Each finding stands on a line of its own.
 */
public final class JsonReport {

  /** The version of the form. */
  public static final int VERSION = 1;

  private final JsonWriter json = new JsonWriter();

  private JsonReport() {}

  /**
   * Renders a report.
   *
   * @param report the report
   * @return one JSON object, ending with a line feed; lines and columns as in {@link Location}
   */
  public static String render(Report report) {
    return new JsonReport().document(report);
  }

  private String document(Report report) {
    json.object(
        () -> {
          json.number("version", VERSION).newLine();
          json.object("summary", () -> report.summary().numbers().forEach(json::number)).newLine();
          json.lines("diagnostics", report.diagnostics(), this::diagnostic);
        });
    return json.done();
  }

  private void diagnostic(Diagnostic diagnostic) {
    Location place = diagnostic.location();
    json.object(
        () -> {
          json.text("rule", diagnostic.rule());
          json.text("severity", diagnostic.severity().label());
          json.text("message", diagnostic.message());
          diagnostic.hint().ifPresent(hint -> json.text("hint", hint));
          json.text("file", place.file());
          json.number("line", place.line()).number("column", place.column());
          json.number("endLine", place.endLine()).number("endColumn", place.endColumn());
        });
  }
}
