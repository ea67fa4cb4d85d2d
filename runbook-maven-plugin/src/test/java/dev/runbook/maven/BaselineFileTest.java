package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.diagnostic.Report;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import dev.runbook.lint.rules.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {

  private static final Terminal DESK = new Terminal(true, true, Map.of());
  private static final Terminal SERVER = new Terminal(false, false, Map.of("CI", "true"));

  @TempDir Path base;
  private Report report;

  @BeforeEach
  void a_repository_with_a_dead_link() throws IOException {
    write(
        "runbooks/catalog.yaml",
        "catalog: a\nsite: {title: A, url: \"https://runbooks.example.com/\"}\nseverities: {sev1: {title: S}}\n");
    write(
        "runbooks/a.yaml",
        "runbook: a\ntitle: A\nalerts: [Down]\nseverity: sev1\nsteps: [{do: Look}]\n");
    alert("https://runbooks.example.com/alerts/Dwn/");
  }

  @Test
  void no_parameter_is_no_baseline() throws Exception {
    assertThat(BaselineFile.parse(" ", base, SERVER)).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_written_with_all_that_is_found() throws Exception {
    assertThat(run("sub/known.tsv", DESK))
        .contains("The baseline sub/known.tsv now knows 1 finding; commit it");
    assertThat(report.diagnostics()).isEmpty();
    assertThat(run("sub/known.tsv", SERVER)).isEmpty();
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.summary().numbers()).containsEntry("inBaseline", 1);
  }

  @Test
  void on_a_server_a_missing_file_is_broken_set_up() {
    assertThatThrownBy(() -> run("known.tsv", SERVER))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`runbook.baseline` names `known.tsv`, which does not exist; write it where no `CI` is set, and commit it");
    assertThat(base.resolve("known.tsv")).doesNotExist();
  }

  @Test
  void an_update_writes_what_is_there_now_and_nothing_else() throws Exception {
    run("known.tsv", DESK);
    String before = Files.readString(base.resolve("known.tsv"));
    alert("https://runbooks.example.com/alerts/Dawn/");

    assertThat(run("update: known.tsv", SERVER)).isPresent();
    assertThat(Files.readString(base.resolve("known.tsv")))
        .isEqualTo(before.replace("alerts/Dwn/", "alerts/Dawn/"));
    try (Stream<Path> files = Files.list(base)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("alerts", "runbooks", "known.tsv");
    }
  }

  @Test
  void an_update_that_changes_nothing_leaves_the_file_alone() throws Exception {
    run("known.tsv", DESK);
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(base.resolve("known.tsv"), longAgo);
    run("update:known.tsv", DESK);

    assertThat(Files.getLastModifiedTime(base.resolve("known.tsv"))).isEqualTo(longAgo);
  }

  @Test
  void nothing_is_written_while_something_cannot_be_read() throws Exception {
    run("known.tsv", DESK);
    String before = Files.readString(base.resolve("known.tsv"));
    write("alerts/broken.yaml", "groups: [\n");

    assertThatThrownBy(() -> run("update:known.tsv", DESK))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("the baseline `known.tsv` was not written");
    assertThat(report.diagnostics()).hasSize(2);
    assertThat(base.resolve("known.tsv")).hasContent(before);
  }

  @Test
  void a_folder_and_an_empty_name_are_refused() {
    assertThatThrownBy(() -> run("alerts", DESK))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("`runbook.baseline` names `alerts`: this is a folder, expected a file");
    assertThatThrownBy(() -> run("update:", DESK))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("`runbook.baseline` has the value `update:`, expected a file behind the colon");
  }

  private Optional<String> run(String parameter, Terminal terminal) throws Exception {
    BaselineFile file = BaselineFile.parse(parameter, base, terminal).orElseThrow();
    Workspace workspace =
        WorkspaceReader.read(new WorkspacePaths(base, Path.of("runbooks"), Optional.empty()));
    report = Linter.lint(workspace, file.known(LintSettings.defaults()));
    return file.keep(workspace, report);
  }

  private void alert(String url) throws IOException {
    write(
        "alerts/a.yaml",
        "groups:\n- name: a\n  rules:\n  - {alert: Down, expr: up, annotations: {runbook_url: \"%s\"}}\n"
            .formatted(url));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(base.resolve(name).getParent());
    Files.writeString(base.resolve(name), text);
  }
}
