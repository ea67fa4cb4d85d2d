package dev.runbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.editor.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads histories that Git itself has made. */
class GitHistoryTest {

  private static final List<String> FILES = List.of("runbooks/a.yaml", "runbooks/ü \"b\".yaml");

  @TempDir Path folder;

  @BeforeAll
  static void needs_git() {
    Tool.find("git", Path.of("."));
  }

  private void git(Path where, String day, String... command) throws Exception {
    List<String> whole = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c"));
    whole.add("user.email=a@example.com");
    whole.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(whole).directory(where.toFile());
    String time = day + "T23:30:00-0800";
    builder.environment().putAll(Map.of("GIT_AUTHOR_DATE", time, "GIT_COMMITTER_DATE", time));
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void commitTwice() throws Exception {
    git(folder, "2026-01-01", "init", "-q");
    for (String file : FILES) {
      write(file, "one");
    }
    git(folder, "2026-01-01", "add", ".");
    git(folder, "2026-01-01", "commit", "-qm", "first");
    write(FILES.get(1), "two");
    git(folder, "2026-03-05", "commit", "-qam", "second");
  }

  @Test
  void each_file_has_the_day_of_its_last_commit_where_that_was_made() throws Exception {
    commitTwice();

    History history = GitHistory.read(folder, FILES);

    assertThat(history.of(FILES.get(0)).orElseThrow().date()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(history.head().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(history.head().orElseThrow().id()).matches("[0-9a-f]{10}");
    assertThat(history.edited()).isEmpty();
  }

  @Test
  void a_name_that_git_quotes_in_its_log_has_no_day_rather_than_a_wrong_one() throws Exception {
    commitTwice();

    assertThat(GitHistory.read(folder, FILES).of(FILES.get(1))).isEmpty();
  }

  @Test
  void names_are_those_from_the_folder_of_the_run() throws Exception {
    commitTwice();

    History history = GitHistory.read(folder.resolve("runbooks"), List.of("a.yaml", "../x.yaml"));

    assertThat(history.of("a.yaml")).isPresent();
    assertThat(history.of("../x.yaml")).isEmpty();
  }

  @Test
  void an_edited_a_new_and_an_ignored_file_have_no_day() throws Exception {
    commitTwice();
    write(FILES.get(0), "edited");
    write("runbooks/new.yaml", "new");
    write(".gitignore", "ignored.yaml");
    write("runbooks/ignored.yaml", "ignored");
    List<String> files = List.of(FILES.get(0), "runbooks/new.yaml", "runbooks/ignored.yaml");

    History history = GitHistory.read(folder, files);

    assertThat(history.changes()).isEmpty();
    assertThat(history.edited()).containsExactlyInAnyOrderElementsOf(files);
    assertThat(history.head()).isPresent();
  }

  @Test
  void of_several_files_the_latest_day_counts_unless_one_is_unknown() throws Exception {
    commitTwice();
    write("c.yaml", "c");
    git(folder, "2026-04-01", "add", ".");
    git(folder, "2026-04-01", "commit", "-qm", "third");

    History history = GitHistory.read(folder, List.of(FILES.get(0), "c.yaml"));

    assertThat(history.of(List.of(FILES.get(0), "c.yaml")).orElseThrow().date())
        .isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(history.of(List.of("c.yaml", "gone.yaml"))).isEmpty();
  }

  @Test
  void a_shallow_clone_would_date_everything_by_its_one_commit_so_it_tells_nothing()
      throws Exception {
    commitTwice();
    String from = folder.toUri().toString();
    Path clone = folder.resolve("clone");
    git(folder, "2026-03-05", "clone", "-q", "--depth", "1", from, clone.toString());

    assertThat(GitHistory.read(clone, FILES)).isEqualTo(History.UNKNOWN);
  }

  @Test
  void a_folder_that_is_in_no_repository_has_no_history() {
    assertThat(GitHistory.read(folder, FILES)).isEqualTo(History.UNKNOWN);
  }

  @Test
  void a_repository_without_a_commit_has_no_history() throws Exception {
    git(folder, "2026-01-01", "init", "-q");
    write(FILES.get(0), "one");

    assertThat(GitHistory.read(folder, FILES).head()).isEmpty();
    assertThat(GitHistory.read(folder, FILES).changes()).isEmpty();
  }

  @Test
  void a_folder_that_is_not_there_has_no_history() {
    assertThat(GitHistory.read(folder.resolve("gone"), FILES)).isEqualTo(History.UNKNOWN);
  }
}
