package dev.runbook.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Data of tests: lines of cells between tabs; a line that begins with {@code #} is none. */
final class TestTable {

  private TestTable() {}

  /** The rows of a file beside the tests, each with so many cells; none if there is no file. */
  static List<List<String>> rows(String file, int cells) {
    try (InputStream in = TestTable.class.getResourceAsStream(file)) {
      if (in == null) {
        return List.of();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> cells(line, cells, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line, int expected, String file) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " cells in " + file + ": " + line);
    }
    return cells;
  }
}
