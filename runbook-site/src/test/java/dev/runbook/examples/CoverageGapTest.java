package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of the examples against their inventories notices each fact that is taken out. */
class CoverageGapTest {

  @TempDir private Path folder;

  static Stream<Arguments> facts() {
    return TestTable.rows("facts-to-take-out.tsv", 4).stream()
        .map(List::toArray)
        .map(Arguments::of);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("facts")
  void fact_that_is_taken_out_is_missed_and_no_other(
      String example, String file, String lines, String missed) throws IOException {
    copy(Examples.FOLDER.resolve(example));
    Path changed = folder.resolve(file);
    String text = Files.readString(changed);
    String fact = lines.replace("\\n", "\n");
    assertThat(text).containsOnlyOnce(fact);
    Files.writeString(changed, text.replace(fact, ""));

    Coverage coverage = Coverage.of(folder);
    assertThat(CoverageRow.of(example))
        .filteredOn(row -> coverage.gap(row).isPresent())
        .extracting(CoverageRow::toString)
        .containsExactly(missed);
  }

  private void copy(Path example) throws IOException {
    for (String part : List.of("runbooks", "alerts")) {
      Path from = example.resolve(part);
      if (!Files.exists(from)) {
        continue;
      }
      Files.createDirectories(folder.resolve(part));
      try (Stream<Path> files = Files.list(from)) {
        for (Path source : files.toList()) {
          Files.copy(source, folder.resolve(part).resolve(source.getFileName().toString()));
        }
      }
    }
  }
}
