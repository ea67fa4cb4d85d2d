package dev.runbook.diagnostic;

import java.util.List;
import java.util.Map;

/**
 * A report for programs. Its form is versioned: keys may be added under the same version, never
 * renamed or given another meaning. Each finding stands on a line of its own.
 */
public final class JsonReport {

  /** The version of the form. */
  public static final int VERSION = 1;

  private final StringBuilder out = new StringBuilder();

  private JsonReport() {}

  /**
   * Renders a report.
   *
   * @param report the report
   * @return one JSON object, ending with a line feed; lines and columns as in {@link Location}
   */
  public static String render(Report report) {
    JsonReport json = new JsonReport();
    json.out.append("{\"version\":").append(VERSION).append(",\n\"summary\":");
    json.summary(report.summary());
    json.out.append(",\n\"diagnostics\":[");
    List<Diagnostic> diagnostics = report.diagnostics();
    for (int i = 0; i < diagnostics.size(); i++) {
      json.out.append(i == 0 ? "\n" : ",\n");
      json.diagnostic(diagnostics.get(i));
    }
    json.out.append("]}\n");
    return json.out.toString();
  }

  private void summary(Tally summary) {
    out.append('{');
    String comma = "";
    for (Map.Entry<String, Integer> number : summary.numbers().entrySet()) {
      out.append(comma);
      number(number.getKey(), number.getValue());
      comma = ",";
    }
    out.append('}');
  }

  private void diagnostic(Diagnostic diagnostic) {
    Location place = diagnostic.location();
    out.append('{');
    text("rule", diagnostic.rule()).append(',');
    text("severity", diagnostic.severity().label()).append(',');
    text("message", diagnostic.message()).append(',');
    diagnostic.hint().ifPresent(hint -> text("hint", hint).append(','));
    text("file", place.file()).append(',');
    number("line", place.line()).append(',');
    number("column", place.column()).append(',');
    number("endLine", place.endLine()).append(',');
    number("endColumn", place.endColumn()).append('}');
  }

  private StringBuilder number(String key, int value) {
    return quoted(key).append(':').append(value);
  }

  private StringBuilder text(String key, String value) {
    quoted(key).append(':');
    return quoted(value);
  }

  private StringBuilder quoted(String value) {
    out.append('"');
    value.codePoints().forEach(this::character);
    return out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        // Lone surrogates cannot be written in UTF-8; the others upset terminals or JavaScript.
        if (Glyphs.shown(c) != c && Character.isBmpCodePoint(c)) {
          out.append("\\u").append(Character.forDigit(c >> 12, 16));
          out.append(Character.forDigit(c >> 8 & 0xF, 16));
          out.append(Character.forDigit(c >> 4 & 0xF, 16));
          out.append(Character.forDigit(c & 0xF, 16));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
