package dev.runbook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  @TempDir Path base;

  private Path write(String name, String text) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Snapshot look() {
    return Snapshot.of(List.of(base));
  }

  @Test
  void files_that_appear_change_and_vanish_are_differences_in_order() throws IOException {
    Path changed = write("b/changed.yaml", "a");
    Path gone = write("a/gone.md", "");
    write("same.yaml", "");
    Snapshot before = look();
    write("b/changed.yaml", "ab");
    Files.delete(gone);
    Path fresh = write("c/new.yml", "");

    assertThat(look().differences(before)).containsExactly(gone, changed, fresh);
  }

  @Test
  void a_file_of_the_same_size_is_known_by_its_time() throws IOException {
    Path file = write("a.yaml", "1");
    Snapshot before = look();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));

    assertThat(look().differences(before)).containsExactly(file);
  }

  @Test
  void of_a_file_that_nobody_reads_only_its_being_there_counts() throws IOException {
    Path log = write("server.log", "1");
    Snapshot before = look();
    write("server.log", "12");

    assertThat(look()).isEqualTo(before);

    Files.delete(log);

    assertThat(look().differences(before)).containsExactly(log);
  }

  @Test
  void a_file_that_is_named_counts_whatever_its_name() throws IOException {
    Path file = write("runbook-urls.lock", "1");
    Snapshot before = Snapshot.of(List.of(file));
    write("runbook-urls.lock", "12");

    assertThat(Snapshot.of(List.of(file)).differences(before)).containsExactly(file);
  }

  @Test
  void what_begins_with_a_dot_is_left_out() throws IOException {
    Snapshot before = look();
    write(".git/HEAD.yaml", "");
    write(".swap.yaml", "");

    assertThat(look()).isEqualTo(before);
  }

  @Test
  void a_link_in_a_circle_ends() throws IOException {
    write("a/x.yaml", "");
    Files.createSymbolicLink(base.resolve("a/again"), base);

    assertThat(look().files()).containsKey(base.resolve("a/x.yaml"));
  }

  @Test
  void a_place_that_is_not_there_is_empty() {
    assertThat(Snapshot.of(List.of(base.resolve("nowhere"))).files()).isEmpty();
  }
}
