package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads rule files that others wrote, and compares with what others found in them. */
class CorpusTest {

  @Test
  void every_alert_of_the_corpus_is_found_and_nothing_else() throws IOException {
    List<String> truth =
        Corpus.table("TRUTH-truth.tsv").stream().map(row -> String.join("\t", row)).toList();

    List<String> found = Corpus.files().stream().flatMap(CorpusTest::rows).toList();

    System.out.printf(
        "corpus: %d alerts expected, %d found: %s%n", truth.size(), found.size(), byFormat(found));
    assertThat(without(found, truth)).as("found and not expected").isEmpty();
    assertThat(without(truth, found)).as("expected and not found").isEmpty();
    assertThat(found).hasSameSizeAs(truth);
  }

  @Test
  void odd_files_get_the_verdict_that_they_deserve() throws IOException {
    for (List<String> row : Corpus.table("TRUTH-odd-verdicts.tsv")) {
      AlertFile file = Corpus.read(row.get(0));

      assertThat(file.rules()).as(row.get(0)).hasSize(Integer.parseInt(row.get(3)));
      assertThat(file.problems().stream().map(problem -> problem.rule()))
          .as(row.get(0))
          .isSubsetOf("alerts/name-missing");
    }
  }

  private static List<String> without(List<String> rows, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return rows.stream().filter(row -> !known.contains(row)).toList();
  }

  private static Map<String, Long> byFormat(List<String> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.substring(row.lastIndexOf('\t') + 1),
                TreeMap::new,
                Collectors.counting()));
  }

  private static Stream<String> rows(String file) {
    return Corpus.read(file).rules().stream().map(rule -> row(file, rule));
  }

  private static String row(String file, AlertRule rule) {
    return String.join(
        "\t",
        file,
        Integer.toString(rule.key().line()),
        rule.name().text(),
        Alerts.severity(rule),
        Alerts.url(rule),
        rule.format().label());
  }
}
