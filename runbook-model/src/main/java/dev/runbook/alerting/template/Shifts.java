package dev.runbook.alerting.template;

import dev.runbook.diagnostic.Location;
import java.util.HashMap;
import java.util.Map;

/** How far the text of some lines was moved to the left, and so where it really stands. */
final class Shifts {

  private final Map<Integer, Shift> byLine = new HashMap<>();

  private record Shift(int column, int by) {}

  /**
   * Notes that something was cut out of a line; together with what was cut out of it before.
   *
   * @param line the 1-based line
   * @param column the 0-based column from which on the text was moved
   * @param by how far
   */
  void add(int line, int column, int by) {
    Shift before = byLine.get(line);
    byLine.put(line, new Shift(column, before == null ? by : before.by() + by));
  }

  /** Where something really stands. */
  Location restore(Location moved) {
    return byLine.isEmpty()
        ? moved
        : new Location(
            moved.file(),
            moved.line(),
            column(moved.line(), moved.column()),
            moved.endLine(),
            column(moved.endLine(), moved.endColumn()));
  }

  private int column(int line, int column) {
    Shift shift = byLine.get(line);
    return shift != null && column > shift.column() ? column + shift.by() : column;
  }
}
