package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples, against the inventories of what their originals do. */
class CoverageTest {

  private static final Map<String, Coverage> PUBLISHED = new HashMap<>();

  @AfterAll
  static void forget() {
    PUBLISHED.clear();
  }

  static Stream<Arguments> inventory() {
    return TestTable.rows("inventory.tsv", 3).stream().map(List::toArray).map(Arguments::of);
  }

  static Stream<Arguments> facts() {
    return Examples.all().stream()
        .map(Path::getFileName)
        .map(Path::toString)
        .flatMap(example -> CoverageRow.of(example).stream().map(r -> Arguments.of(example, r)));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("inventory")
  void each_row_of_an_inventory_has_facts(String example, String row, String what) {
    assertThat(CoverageRow.of(example)).as(what).extracting(CoverageRow::inventory).contains(row);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("facts")
  void fact_stands_in_a_typed_field_and_every_format_shows_it(String example, CoverageRow fact) {
    Coverage coverage =
        PUBLISHED.computeIfAbsent(example, name -> Coverage.of(Examples.FOLDER.resolve(name)));
    assertThat(coverage.gap(fact)).isEmpty();
  }
}
