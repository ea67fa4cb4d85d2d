package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rule files that others wrote, where a collection of them lies beside the repository. */
final class Corpus {

  private static final Path FOLDER = Path.of("..", "..", "shared", "corpus");

  private Corpus() {}

  /** The folder; the test is skipped where it is absent. */
  static Path folder() {
    assumeThat(FOLDER.resolve("TRUTH-truth.tsv"))
        .as("no corpus at ../shared/corpus beside the repository, so this is skipped")
        .exists();
    return FOLDER;
  }

  /** The rows of one of its tables, a list of columns each. */
  static List<List<String>> table(String name) throws IOException {
    try (Stream<String> lines = Files.lines(folder().resolve(name))) {
      return lines.map(line -> List.of(line.split("\t", -1))).toList();
    }
  }

  /** Its files of YAML and JSON, by their names in its tables. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      List<String> names =
          files
              .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
              .filter(name -> name.matches(".*\\.(ya?ml|json)"))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      return names;
    }
  }

  /** What we read of one of its files. */
  static AlertFile read(String name) {
    SourceFile file =
        SourceReader.read(FOLDER.resolve(name), name, Budget.ALERT_RULES).file().orElseThrow();
    return AlertRuleReader.read(file, Budget.ALERT_RULES);
  }
}
