package dev.runbook.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One fact of the Busflow inventory: the field that says it and the page that shows it.
 *
 * @param inventory the row of the inventory, such as {@code B5}
 * @param file the file under {@code runbooks/}, without its ending
 * @param field the way to a field, such as {@code never[0].because}; the first key of the document
 *     is the root
 * @param says what that field holds, in plain text
 * @param page the path of the page
 * @param shows what the page shows, in plain text
 */
record CoverageRow(
    String inventory, String file, String field, String says, String page, String shows) {

  static List<CoverageRow> all() throws IOException {
    try (InputStream in = CoverageRow.class.getResourceAsStream("busflow-coverage.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(CoverageRow::of).toList();
    }
  }

  private static CoverageRow of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException("expected six cells: " + line);
    }
    return new CoverageRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }

  /** Whether the field is something to type, which no format may wrap. */
  boolean isCommand() {
    return field.endsWith(".run");
  }

  @Override
  public String toString() {
    return inventory + " " + file + " " + field + ": " + says;
  }
}
