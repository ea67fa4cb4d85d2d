package dev.runbook.examples;

import java.nio.file.Path;
import java.util.List;

/**
 * One fact of an example's inventory: the field that says it and the page that shows it.
 *
 * @param inventory the row of the inventory, such as {@code B5}
 * @param file the file of the example; a name without an ending is one of {@code runbooks/}
 * @param field the way to a field, such as {@code never[0].because}; the first key of the document
 *     is the root
 * @param says what that field holds, in plain text
 * @param page the path of the page
 * @param shows what the page shows, in plain text
 */
record CoverageRow(
    String inventory, Path file, String field, String says, String page, String shows) {

  /** The facts of an example, by the name of its folder; none if it has no inventory. */
  static List<CoverageRow> of(String example) {
    return TestTable.rows(example + "-coverage.tsv", 6).stream().map(CoverageRow::of).toList();
  }

  private static CoverageRow of(List<String> cells) {
    String name = cells.get(1);
    Path file = Path.of(name.contains(".") ? name : "runbooks/" + name + ".yaml");
    return new CoverageRow(
        cells.get(0), file, cells.get(2), cells.get(3), cells.get(4), cells.get(5));
  }

  /** Whether the field is something to type, which no format may wrap. */
  boolean isCommand() {
    return field.endsWith(".run") || field.endsWith(".show");
  }

  @Override
  public String toString() {
    return inventory + " " + file.getFileName() + " " + field + ": " + says;
  }
}
