package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import dev.runbook.lint.rules.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstaclesTest {

  private static final String RUNBOOK = "runbook: queue\ntitle: Queue\nalerts: [Queue]\n";
  private static final String ALERT = "groups: [{name: a, rules: [{alert: Queue, expr: up}]}]\n";

  @TempDir Path base;

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(base.resolve("runbooks"));
    Files.createDirectories(base.resolve("alerts"));
  }

  @Test
  void a_lint_finding_stops_neither_pages_nor_table() throws IOException {
    write("runbooks/queue.yaml", RUNBOOK);
    write("alerts/queue.yaml", ALERT);
    assertThat(Obstacles.toPages(read(), Set.of())).isEmpty();
    assertThat(Obstacles.toTable(read(), Set.of())).isEmpty();
  }

  @Test
  void a_mistake_in_a_file_is_an_obstacle_to_both_and_is_counted() throws IOException {
    write("runbooks/queue.yaml", RUNBOOK + "title: Again\n");
    write("alerts/queue.yaml", ALERT);
    assertThat(Obstacles.toPages(read(), Set.of()).map(Report::summary))
        .hasValueSatisfying(summary -> assertThat(summary.numbers()).containsEntry("errors", 1));
    assertThat(Obstacles.toTable(read(), Set.of()))
        .hasValueSatisfying(report -> assertThat(Obstacles.areOfSetUp(report)).isFalse());
  }

  @Test
  void missing_alert_rules_do_not_stop_pages_unless_somebody_named_them() throws IOException {
    write("runbooks/queue.yaml", RUNBOOK);
    assertThat(Obstacles.toPages(read(), Set.of())).isEmpty();
    assertThat(rules(Obstacles.toPages(read(), Set.of("alerts"))))
        .containsExactly("lint/nothing-to-check");
    assertThat(rules(Obstacles.toTable(read(), Set.of()))).containsExactly("lint/nothing-to-check");
  }

  @Test
  void only_a_place_that_somebody_named_and_is_missing_stops_the_check_of_addresses()
      throws IOException {
    write("runbooks/queue.yaml", RUNBOOK + "title: Again\n");
    assertThat(Obstacles.toLinks(read(), Set.of())).isEmpty();
    write("runbooks/queue.yaml", RUNBOOK);
    assertThat(Obstacles.toLinks(read(), Set.of())).isEmpty();
    assertThat(rules(Obstacles.toLinks(read(), Set.of("alerts"))))
        .containsExactly("lint/nothing-to-check");
  }

  @Test
  void missing_runbooks_do_not_stop_the_table_unless_somebody_named_them() throws IOException {
    write("alerts/queue.yaml", ALERT);
    assertThat(Obstacles.toTable(read(), Set.of())).isEmpty();
    assertThat(Obstacles.toTable(read(), Set.of("runbooks")))
        .hasValueSatisfying(report -> assertThat(Obstacles.areOfSetUp(report)).isTrue());
    assertThat(rules(Obstacles.toPages(read(), Set.of()))).containsExactly("lint/nothing-to-check");
  }

  @Test
  void pages_of_others_let_the_lint_do_without_runbooks_but_there_is_nothing_to_publish()
      throws IOException {
    write("alerts/queue.yaml", ALERT);
    write("runbooks/Queue.md", "");
    write(
        "runbooks/catalog.yaml",
        "catalog: c\npages: [{url: https://wiki.example.com/, folder: runbooks, generator: hugo}]\n");
    assertThat(read().problems()).isEmpty();
    assertThat(rules(Obstacles.toPages(read(), Set.of()))).containsExactly("lint/nothing-to-check");
    assertThat(Obstacles.toTable(read(), Set.of())).isEmpty();
  }

  @Test
  void missing_alert_rules_stop_a_review_for_they_would_be_stamped_as_gone() throws IOException {
    write("runbooks/queue.yaml", RUNBOOK);
    assertThat(rules(Obstacles.toReview(read()))).containsExactly("lint/nothing-to-check");
    write("alerts/queue.yaml", ALERT);
    assertThat(Obstacles.toReview(read())).isEmpty();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(base.resolve(file), text);
  }

  private Workspace read() {
    return WorkspaceReader.read(
        new WorkspacePaths(base, base.resolve("runbooks"), Optional.empty()));
  }

  private static List<String> rules(Optional<Report> report) {
    return report.orElseThrow().diagnostics().stream().map(Diagnostic::rule).toList();
  }
}
