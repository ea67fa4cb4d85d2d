package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.Runbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest {

  private static final String FILE = "runbooks/api-errors.yaml";

  @TempDir Path base;

  private final FileMemory memory = new FileMemory();

  @BeforeEach
  void write() {
    Folder.small(base);
  }

  private Workspace read() {
    return WorkspaceReader.read(
        new WorkspacePaths(base, Path.of("runbooks"), Optional.empty()), memory);
  }

  private Runbook runbook() {
    return read().runbooks().runbooks().get(0);
  }

  private void edit(String from, String to) throws IOException {
    Path file = base.resolve(FILE);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  @Test
  void a_file_that_has_not_changed_is_not_read_into_new_records() {
    Runbook first = runbook();

    assertThat(runbook()).isSameAs(first);
    assertThat(runbook()).isSameAs(first);
    assertThat(read().alertRules().get(0)).isSameAs(read().alertRules().get(0));
  }

  @Test
  void an_edit_is_seen_and_the_other_files_are_still_known() throws IOException {
    Workspace before = read();
    edit("answers with errors", "is slow");
    Workspace after = read();

    assertThat(after.runbooks().runbooks().get(0).title().markdown()).isEqualTo("The API is slow");
    assertThat(after.alertRules().get(0)).isSameAs(before.alertRules().get(0));
  }

  @Test
  void an_edit_within_the_clocks_tick_is_seen_at_the_next_look() throws IOException {
    FileTime time = Files.getLastModifiedTime(base.resolve(FILE));
    read();
    edit("errors\n", "slopes\n");
    Files.setLastModifiedTime(base.resolve(FILE), time);

    assertThat(runbook().title().markdown()).isEqualTo("The API answers with slopes");
  }

  @Test
  void a_file_that_is_only_touched_keeps_its_records() throws IOException {
    Runbook first = runbook();
    Files.setLastModifiedTime(base.resolve(FILE), FileTime.fromMillis(1_000_000_000_000L));

    assertThat(runbook()).isSameAs(first);
  }

  @Test
  void a_file_that_vanishes_is_gone_and_back_when_it_comes_back() throws IOException {
    read();
    String text = Files.readString(base.resolve(FILE));
    Files.delete(base.resolve(FILE));

    assertThat(read().runbooks().runbooks()).isEmpty();

    Files.writeString(base.resolve(FILE), text);

    assertThat(runbook().id().value()).isEqualTo("api-errors");
  }

  @Test
  void a_file_that_breaks_is_a_problem_until_it_is_mended() throws IOException {
    int problems = read().problems().size();
    edit("title:", "title");

    assertThat(read().problems()).hasSizeGreaterThan(problems);

    edit("title", "title:");

    assertThat(read().problems()).hasSize(problems);
  }
}
