package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads rule files that others wrote, where a collection of them lies beside the repository. */
class CorpusTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

  @Test
  void every_alert_of_the_corpus_is_found_and_nothing_else() throws IOException {
    assumeThat(CORPUS.resolve("TRUTH-truth.tsv"))
        .as("no corpus at ../shared/corpus beside the repository, so this is skipped")
        .exists();
    List<String> truth;
    try (Stream<String> lines = Files.lines(CORPUS.resolve("TRUTH-truth.tsv"))) {
      truth = lines.sorted().toList();
    }

    List<String> found;
    try (Stream<Path> files = Files.walk(CORPUS)) {
      found =
          files
              .filter(path -> path.toString().matches(".*\\.(ya?ml|json)"))
              .flatMap(CorpusTest::rows)
              .sorted()
              .toList();
    }

    System.out.printf("corpus: %d alerts expected, %d found%n", truth.size(), found.size());
    assertThat(without(found, truth)).as("found and not expected").isEmpty();
    assertThat(without(truth, found)).as("expected and not found").isEmpty();
    assertThat(found).hasSameSizeAs(truth);
  }

  private static List<String> without(List<String> rows, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return rows.stream().filter(row -> !known.contains(row)).toList();
  }

  private static Stream<String> rows(Path path) {
    String name = CORPUS.relativize(path).toString().replace('\\', '/');
    Optional<SourceFile> file = SourceReader.read(path, name, Budget.ALERT_RULES).file();
    return AlertRuleReader.read(file.orElseThrow(), Budget.ALERT_RULES).rules().stream()
        .map(rule -> row(name, rule));
  }

  private static String row(String file, AlertRule rule) {
    return String.join(
        "\t",
        file,
        Integer.toString(rule.key().line()),
        rule.name().text(),
        rule.label("severity").map(Node.Scalar::text).orElse(""),
        rule.annotation("runbook_url").map(Node.Scalar::text).orElse(""),
        rule.format().label());
  }
}
