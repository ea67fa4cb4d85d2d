package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code alerts} on rule files that others wrote, against what others found in them. */
class AlertsOfOthersTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final Path TRUTH = CORPUS.resolve("TRUTH-truth.tsv");
  private static final int COLUMNS = 6;

  @Test
  void the_table_has_each_of_their_alerts_in_order_and_nothing_else(@TempDir Path folder)
      throws Exception {
    assumeThat(TRUTH)
        .as("no corpus at ../shared/corpus beside the repository, so this is skipped")
        .exists();
    Path table = folder.resolve("out/alerts.tsv");
    GoalRun goal = new GoalRun(CORPUS.toAbsolutePath().normalize());
    goal.set("runbook.alerts", CORPUS.toAbsolutePath().normalize().toString());
    goal.set("runbook.output", table.toString());

    boolean passed = goal.run("alerts");

    List<String> rows = rows(table);
    System.out.printf("goal alerts: %d of %d rows%n", rows.size(), rows(TRUTH).size());
    assertThat(rows).containsExactlyInAnyOrderElementsOf(rows(TRUTH));
    assertThat(rows.stream().map(row -> row.substring(0, row.indexOf('\t')))).isSorted();
    assertThat(passed).as("what could not be read hides no alert").isTrue();
  }

  /** What stands in both tables: ours goes on with the runbook. */
  private static List<String> rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .map(line -> String.join("\t", Arrays.asList(line.split("\t", -1)).subList(0, COLUMNS)))
          .toList();
    }
  }
}
