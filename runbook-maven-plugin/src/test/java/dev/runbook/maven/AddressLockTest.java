package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressLockTest {

  @TempDir Path base;

  private Path lock;

  @BeforeEach
  void a_runbook() throws IOException {
    lock = base.resolve("runbook-urls.lock");
    write("runbooks/api.yaml", "runbook: api\ntitle: The API is slow\nalerts: [ApiSlow]\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Optional<String> update() throws MojoExecutionException {
    WorkspacePaths paths =
        new WorkspacePaths(
            base, Path.of("runbooks"), Optional.empty(), Optional.empty(), Optional.of(lock));
    return AddressLock.update(lock, WorkspaceReader.read(paths));
  }

  @Test
  void the_word_none_goes_without_and_a_path_is_relative_to_the_folder_of_the_run()
      throws Exception {
    assertThat(AddressLock.parse(" none ", base)).isEmpty();
    assertThat(AddressLock.parse("docs/urls.lock", base)).contains(base.resolve("docs/urls.lock"));
    assertThat(AddressLock.parse(lock.toString(), base)).contains(lock);
  }

  @Test
  void the_first_publication_makes_the_file_and_counts_what_is_in_it() throws Exception {
    assertThat(update()).contains("runbook-urls.lock: 5 new addresses; commit it");
    assertThat(Files.readAllLines(lock))
        .filteredOn(line -> !line.startsWith("# "))
        .containsExactly(
            "alerts/ApiSlow/\tapi",
            "all/#alert_ApiSlow\tapi",
            "coverage/",
            "quick-reference/",
            "runbooks/api/\tapi\tThe API is slow\trunbooks/api.yaml");
  }

  @Test
  void a_publication_of_the_same_addresses_does_not_touch_the_file() throws Exception {
    update();
    Files.writeString(lock, Files.readString(lock).replace("\n", "\r\n"));
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(lock, before);

    assertThat(update()).isEmpty();
    assertThat(Files.getLastModifiedTime(lock)).isEqualTo(before);
  }

  @Test
  void new_addresses_are_added_in_order_and_lost_ones_stay() throws Exception {
    update();
    write("runbooks/api.yaml", "runbook: web\ntitle: The API is slow\nalerts: [ApiSlow]\n");

    assertThat(update()).contains("runbook-urls.lock: 1 new address; commit it");
    assertThat(Files.readAllLines(lock))
        .contains("alerts/ApiSlow/\tweb")
        .endsWith(
            "runbooks/api/\tapi\tThe API is slow\trunbooks/api.yaml",
            "runbooks/web/\tweb\tThe API is slow\trunbooks/api.yaml");
    assertThat(base).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void what_an_address_belongs_to_is_kept_up_to_date() throws Exception {
    update();
    write("runbooks/api.yaml", "runbook: api\ntitle: Slow API\nalerts: [ApiSlow]\n");

    assertThat(update()).contains("runbook-urls.lock: brought up to date; commit it");
    assertThat(Files.readString(lock)).contains("runbooks/api/\tapi\tSlow API\t");
  }

  @Test
  void a_file_that_cannot_be_written_is_broken_set_up() throws Exception {
    write("file", "");
    lock = base.resolve("file/urls.lock");

    assertThatThrownBy(this::update)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("urls.lock");
  }
}
