package dev.runbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

  @TempDir private Path base;
  private Path folder;

  @BeforeEach
  void createFolder() throws IOException {
    folder = Files.createDirectory(base.resolve("runbooks"));
  }

  private void file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }

  private List<String> names() {
    SourceFolder.Listing listing = SourceFolder.list(folder, base);
    assertThat(listing.problems()).isEmpty();
    return listing.entries().stream().map(SourceFolder.Entry::name).toList();
  }

  @Test
  void yaml_files_are_listed_by_name_and_hidden_ones_left_out() throws IOException {
    for (String name :
        List.of("b.yml", "a.yaml", "a/z.YAML", "a-b.yaml", "x.json", ".c.yaml", ".d/e.yaml")) {
      file(name);
    }

    assertThat(names())
        .containsExactly(
            "runbooks/a-b.yaml", "runbooks/a.yaml", "runbooks/a/z.YAML", "runbooks/b.yml");
  }

  @Test
  void links_are_followed_and_loops_survived() throws IOException {
    file("a/b/c.yaml");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/again"), folder.resolve("a/b"));
    Path outside = Files.createDirectory(base.resolve("outside"));
    Files.writeString(outside.resolve("d.yaml"), "");
    Files.createSymbolicLink(folder.resolve("linked"), outside);
    Files.createSymbolicLink(folder.resolve("e.yaml"), outside.resolve("d.yaml"));
    Files.createSymbolicLink(folder.resolve("broken.yaml"), base.resolve("gone"));

    assertThat(names())
        .containsExactly(
            "runbooks/a/b/c.yaml",
            "runbooks/broken.yaml",
            "runbooks/e.yaml",
            "runbooks/linked/d.yaml");
  }

  @Test
  void a_single_file_of_any_name_is_accepted() throws IOException {
    file("rules.json");

    SourceFolder.Listing listing = SourceFolder.list(folder.resolve("rules.json"), base);

    assertThat(listing.entries())
        .containsExactly(
            new SourceFolder.Entry(folder.resolve("rules.json"), "runbooks/rules.json"));
  }

  @Test
  void a_folder_that_is_missing_is_a_finding() {
    SourceFolder.Listing listing = SourceFolder.list(base.resolve("no"), base);

    assertThat(listing.entries()).isEmpty();
    assertThat(listing.problems())
        .singleElement()
        .returns("no:1:1", d -> d.location().toString())
        .returns("there is no such file or folder", d -> d.message());
  }

  @Test
  void a_folder_without_permission_is_a_finding_and_the_others_are_listed() throws IOException {
    file("closed/a.yaml");
    file("open/b.yaml");
    Path closed = folder.resolve("closed");
    assumeThat(closed.toFile().setReadable(false)).isTrue();
    try {
      assumeThat(Files.isReadable(closed)).as("may be read by this user all the same").isFalse();
      SourceFolder.Listing listing = SourceFolder.list(folder, base);

      assertThat(listing.entries()).hasSize(1);
      assertThat(listing.problems())
          .singleElement()
          .returns("runbooks/closed:1:1", d -> d.location().toString());
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void a_name_is_relative_to_the_folder_of_the_run() {
    assertThat(SourceFolder.nameOf(base.resolve("x/../y.yaml"), base)).isEqualTo("y.yaml");
    assertThat(SourceFolder.nameOf(base.resolveSibling("y.yaml"), base)).isEqualTo("../y.yaml");
    assertThat(SourceFolder.nameOf(base, base)).isEqualTo(".");
  }
}
