package dev.runbook.block;

import dev.runbook.block.Publication.DataTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes tables for other programs as tab-separated values. */
public final class Tsv {

  private Tsv() {}

  /**
   * Writes a table.
   *
   * @param table the table
   * @return a line with the names of the columns, then a line a row; tabs and line ends in values
   *     are blanks
   */
  public static String write(DataTable table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(Tsv::line)
        .collect(Collectors.joining());
  }

  private static String line(List<String> values) {
    return values.stream()
        .map(value -> value.replaceAll("[\\t\\v]+", " ").strip())
        .collect(Collectors.joining("\t", "", "\n"));
  }
}
