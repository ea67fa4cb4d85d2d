package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers the rows of a table; columns in which nothing stands are left out. */
final class TableRows {

  private final List<String> header;
  private final List<List<Line>> rows = new ArrayList<>();

  TableRows(String... header) {
    this(List.of(header));
  }

  TableRows(List<String> header) {
    this.header = List.copyOf(header);
  }

  TableRows row(Line... cells) {
    return row(List.of(cells));
  }

  TableRows row(List<Line> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The number of columns in which something stands. */
  int columns() {
    return used().length;
  }

  private int[] used() {
    return IntStream.range(0, header.size())
        .filter(c -> rows.stream().anyMatch(row -> !row.get(c).isEmpty()))
        .toArray();
  }

  Block.Table done() {
    int[] columns = used();
    List<String> names = IntStream.of(columns).mapToObj(header::get).toList();
    List<List<Block.Cell>> cells = new ArrayList<>();
    for (List<Line> row : rows) {
      cells.add(IntStream.of(columns).mapToObj(c -> cell(row.get(c).done())).toList());
    }
    return new Block.Table(names, cells);
  }

  private static Block.Cell cell(List<Inline> text) {
    return new Block.Cell(text);
  }
}
