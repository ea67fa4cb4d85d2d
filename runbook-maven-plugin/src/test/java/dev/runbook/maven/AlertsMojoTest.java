package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsMojoTest {

  private static final String TABLE = "alerts/queue.yaml\t3\tQueue\t\t\tprometheus\t\n";

  @TempDir Path base;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void oneAlertBesideAnError() throws IOException {
    Files.createDirectories(base.resolve("alerts"));
    Files.writeString(
        base.resolve("alerts/queue.yaml"), "groups:\n- name: a\n  rules: [{alert: Queue}]\n");
    Files.writeString(base.resolve("alerts/broken.yaml"), "groups: [\n");
  }

  @Test
  void the_table_goes_to_standard_output_and_errors_to_standard_error() throws Exception {
    assertThat(run(new GoalRun(base))).as("passed").isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(TABLE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("alerts/broken.yaml:")
        .doesNotContain("Queue");
  }

  @Test
  void the_table_is_written_to_a_file_before_the_goal_fails() throws Exception {
    Path file = base.resolve("out/alerts.tsv");
    GoalRun goal = new GoalRun(base);
    goal.set("runbook.output", file.toString());
    assertThat(run(goal)).as("passed").isFalse();
    assertThat(file).hasContent(TABLE);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("alerts/broken.yaml:");
  }

  @Test
  void a_table_of_a_former_run_stays_where_there_is_none() throws Exception {
    Path file = base.resolve("alerts.tsv");
    Files.writeString(file, "former\n");
    Files.delete(base.resolve("alerts/queue.yaml"));
    GoalRun goal = new GoalRun(base);
    goal.set("runbook.output", file.toString());
    assertThat(run(goal)).as("passed").isFalse();
    assertThat(file).hasContent("former\n");
  }

  private boolean run(GoalRun goal) throws Exception {
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      return goal.run("alerts");
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }
}
