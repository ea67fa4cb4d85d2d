package dev.runbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void name_the_folder() {
    folder = temp.resolve("target/site");
  }

  @Test
  void new_files_are_written_and_listed_with_their_hashes() throws IOException {
    OutputResult result = write("index.md", "home", "runbooks/a/index.md", "a");

    assertThat(result.written()).containsExactly("index.md", "runbooks/a/index.md");
    assertThat(onDisk()).containsOnlyKeys(".runbook-manifest", "index.md", "runbooks/a/index.md");
    assertThat(onDisk()).containsEntry("runbooks/a/index.md", "a");
    assertThat(Files.readString(folder.resolve(".runbook-manifest")))
        .isEqualTo(
            """
            4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.md
            ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  runbooks/a/index.md
            """);
  }

  @Test
  void a_second_run_touches_no_file() throws IOException {
    write("a.md", "a", "b.md", "b");
    age("a.md", "b.md", ".runbook-manifest");

    OutputResult result = write("a.md", "a", "b.md", "b");

    assertThat(result).isEqualTo(new OutputResult(List.of(), list("a.md", "b.md"), list(), list()));
    for (String name : list("a.md", "b.md", ".runbook-manifest")) {
      assertThat(Files.getLastModifiedTime(folder.resolve(name))).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void only_the_file_whose_bytes_differ_is_written() throws IOException {
    write("a.md", "a", "b.md", "b");
    age("a.md", "b.md");

    OutputResult result = write("a.md", "a", "b.md", "B");

    assertThat(result.written()).containsExactly("b.md");
    assertThat(result.unchanged()).containsExactly("a.md");
    assertThat(Files.getLastModifiedTime(folder.resolve("a.md"))).isEqualTo(LONG_AGO);
    assertThat(Files.readString(folder.resolve("b.md"))).isEqualTo("B");
  }

  @Test
  void unwanted_files_go_with_the_folders_that_become_empty() throws IOException {
    write("a/b/c.md", "c", "a/d.md", "d", "e/f/g.md", "g");

    OutputResult result = write("a/d.md", "d");

    assertThat(result.removed()).containsExactly("a/b/c.md", "e/f/g.md");
    assertThat(folder.resolve("a/d.md")).exists();
    assertThat(folder.resolve("a/b")).doesNotExist();
    assertThat(folder.resolve("e")).doesNotExist();
    assertThat(write("a/d.md", "d").removed()).isEmpty();
  }

  @Test
  void files_and_folders_of_other_people_stay() throws IOException {
    write("docs/a.md", "a");
    put("docs/theirs.md", "theirs");
    put("CNAME", "runbooks.example.com");

    OutputResult result = write("b.md", "b");

    assertThat(result.removed()).containsExactly("docs/a.md");
    assertThat(onDisk()).containsEntry("docs/theirs.md", "theirs");
    assertThat(onDisk()).containsEntry("CNAME", "runbooks.example.com");
  }

  @Test
  void a_foreign_file_at_a_wanted_path_is_refused_before_anything_is_written() throws IOException {
    put("index.md", "written by hand");

    assertThatThrownBy(() -> write("a.md", "a", "index.md", "home"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("index.md")
        .hasMessageContaining("move it away or choose another output folder");

    assertThat(onDisk()).containsOnlyKeys("index.md").containsEntry("index.md", "written by hand");
  }

  @Test
  void a_foreign_file_with_the_very_same_bytes_is_refused_too_for_it_is_not_ours()
      throws IOException {
    put("index.md", "home");

    assertThatThrownBy(() -> write("index.md", "home")).isInstanceOf(OutputException.class);
  }

  @Test
  void a_folder_at_the_place_of_a_file_and_a_file_at_the_place_of_a_folder_are_refused()
      throws IOException {
    put("a/theirs.txt", "theirs");
    put("b", "theirs");

    assertThatThrownBy(() -> write("a", "ours")).isInstanceOf(OutputException.class);
    assertThatThrownBy(() -> write("b/c.md", "ours"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is to be a folder");
    assertThat(onDisk()).containsOnlyKeys("a/theirs.txt", "b");
  }

  @Test
  void an_edited_file_of_ours_is_generated_again() throws IOException {
    write("a.md", "a");
    put("a.md", "edited");

    assertThat(write("a.md", "a").written()).containsExactly("a.md");
    assertThat(onDisk()).containsEntry("a.md", "a");
  }

  @Test
  void an_edited_file_that_is_no_longer_wanted_stays_and_is_no_longer_ours() throws IOException {
    write("a.md", "a", "b.md", "b");
    put("a.md", "edited");

    OutputResult result = write("b.md", "b");

    assertThat(result.kept()).containsExactly("a.md");
    assertThat(onDisk()).containsEntry("a.md", "edited");
    assertThat(write("b.md", "b").kept()).isEmpty();
    assertThatThrownBy(() -> write("a.md", "a")).isInstanceOf(OutputException.class);
  }

  @Test
  void a_run_that_was_killed_between_moves_is_completed_by_the_next() throws IOException {
    write("a.md", "a", "b.md", "b", "c.md", "c");
    Manifest both = Manifest.read(folder);
    both.add("a.md", Sha256.of("A".getBytes(UTF_8)));
    both.add("d.md", Sha256.of("D".getBytes(UTF_8)));
    Files.write(folder.resolve(Manifest.NAME), both.bytes());
    put("a.md", "A");
    put("d.md", "D");
    put(".runbook-staging/3", "left behind");

    OutputResult result = write("a.md", "A2", "b.md", "b");

    assertThat(result.written()).containsExactly("a.md");
    assertThat(result.removed()).containsExactly("c.md", "d.md");
    assertThat(onDisk()).containsOnlyKeys(".runbook-manifest", "a.md", "b.md");
    assertThat(onDisk()).containsEntry("a.md", "A2");
  }

  @Test
  void a_killed_run_that_had_moved_everything_needs_only_its_manifest() throws IOException {
    write("a.md", "a");
    Manifest both = Manifest.read(folder);
    both.add("a.md", Sha256.of("A".getBytes(UTF_8)));
    Files.write(folder.resolve(Manifest.NAME), both.bytes());
    put("a.md", "A");

    assertThat(write("a.md", "A").unchanged()).containsExactly("a.md");
    assertThat(Files.readAllLines(folder.resolve(Manifest.NAME))).hasSize(1);
  }

  @Test
  void when_staging_fails_the_old_files_are_as_they_were() throws IOException {
    write("a.md", "a");
    put(".runbook-staging/theirs.txt", "theirs");

    assertThatThrownBy(() -> write("a.md", "A"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining(".runbook-staging");

    assertThat(onDisk())
        .containsEntry("a.md", "a")
        .containsEntry(".runbook-staging/theirs.txt", "theirs");
  }

  @Test
  void symbolic_links_are_not_followed_out_of_the_folder() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    write("docs/a.md", "a", "b.md", "b");
    Files.move(folder.resolve("docs/a.md"), outside.resolve("a.md"));
    Files.delete(folder.resolve("docs"));
    Files.createSymbolicLink(folder.resolve("docs"), outside);

    assertThatThrownBy(() -> write("docs/a.md", "A"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("symbolic link");
    write("b.md", "b");

    assertThat(outside.resolve("a.md")).hasContent("a");
  }

  @Test
  void a_link_at_the_place_of_a_file_is_refused_and_its_target_stays() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "secret");
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("a.md"), secret);

    assertThatThrownBy(() -> write("a.md", "a")).isInstanceOf(OutputException.class);

    assertThat(secret).hasContent("secret");
    assertThat(Files.isSymbolicLink(folder.resolve("a.md"))).isTrue();
  }

  @Test
  void the_folder_itself_may_be_a_link() throws IOException {
    Path real = Files.createDirectories(temp.resolve("real"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), real);

    new OutputFolder(link).write(tree("a.md", "a"));

    assertThat(real.resolve("a.md")).hasContent("a");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
    Files.createDirectories(temp.resolve("target"));
    Files.writeString(folder, "a file");

    assertThatThrownBy(() -> write("a.md", "a"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void a_broken_manifest_is_refused_with_its_line() throws IOException {
    write("a.md", "a");
    put(".runbook-manifest", "0".repeat(64) + "  ../../etc/passwd\n");

    assertThatThrownBy(() -> write("a.md", "a"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("line 1");
  }

  @Test
  void a_manifest_with_the_line_ends_of_another_system_is_read() throws IOException {
    write("a.md", "a");
    Path manifest = folder.resolve(Manifest.NAME);
    Files.writeString(manifest, Files.readString(manifest).replace("\n", "\r\n"));

    assertThat(write("a.md", "a").unchanged()).containsExactly("a.md");
  }

  @Test
  void a_read_only_folder_is_refused_only_when_something_would_change() throws IOException {
    write("docs/a.md", "a");
    Path docs = folder.resolve("docs");
    Files.setPosixFilePermissions(docs, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(write("docs/a.md", "a").unchanged()).containsExactly("docs/a.md");
      // The superuser may write anywhere.
      assumeThat(Files.isWritable(docs)).isFalse();
      assertThatThrownBy(() -> write("docs/a.md", "A", "b.md", "b"))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("docs")
          .hasMessageContaining("cannot be written to");
      assertThat(folder.resolve("b.md")).doesNotExist();
    } finally {
      Files.setPosixFilePermissions(docs, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void a_large_file_is_treated_like_any_other() throws IOException {
    assertThat(writeLarge("first").written()).containsExactly("large.txt");
    assertThat(onDisk()).containsEntry("large.txt", "first");
    age("large.txt", ".runbook-manifest");

    assertThat(writeLarge("first").unchanged()).containsExactly("large.txt");
    assertThat(Files.getLastModifiedTime(folder.resolve("large.txt"))).isEqualTo(LONG_AGO);

    put("large.txt", "wrong");
    assertThat(writeLarge("first").written()).containsExactly("large.txt");
    assertThat(writeLarge("after").written()).containsExactly("large.txt");
    assertThat(onDisk()).containsOnlyKeys(".runbook-manifest", "large.txt");
    assertThat(onDisk()).containsEntry("large.txt", "after");
  }

  @Test
  void a_large_file_is_on_the_disk_before_it_is_whole() throws IOException {
    List<Long> sizes = new ArrayList<>();
    FileTree tree = new FileTree();
    tree.addLarge(
        "large.txt",
        out -> {
          out.write(new byte[1 << 20]);
          try (Stream<Path> staged = Files.list(folder.resolve(".runbook-staging"))) {
            sizes.add(staged.mapToLong(file -> file.toFile().length()).sum());
          }
          out.write('.');
        });

    new OutputFolder(folder).write(tree);

    assertThat(sizes).containsExactly(1L << 20);
    assertThat(folder.resolve("large.txt")).hasSize((1 << 20) + 1);
  }

  @Test
  void a_large_file_that_cannot_be_made_leaves_everything_as_it_was() throws IOException {
    writeLarge("first");
    FileTree tree = new FileTree();
    tree.addLarge(
        "large.txt",
        out -> {
          out.write("half".getBytes(UTF_8));
          throw new IOException("no more");
        });

    assertThatThrownBy(() -> new OutputFolder(folder).write(tree)).hasMessage("no more");
    assertThat(onDisk()).containsOnlyKeys(".runbook-manifest", "large.txt");
    assertThat(onDisk()).containsEntry("large.txt", "first");
  }

  private OutputResult writeLarge(String text) throws IOException {
    FileTree tree = new FileTree();
    tree.addLarge("large.txt", out -> out.write(text.getBytes(UTF_8)));
    return new OutputFolder(folder).write(tree);
  }

  @Test
  void what_is_made_of_all_files_is_written_behind_them() throws IOException {
    FileTree tree = tree("a.md", "a", "b.md", "bb");
    tree.addLarge("c.md", out -> out.write("ccc".getBytes(UTF_8)));
    tree.summarize(Joined::new);

    assertThat(new OutputFolder(folder).write(tree).written()).contains("all.txt");
    assertThat(onDisk()).containsEntry("all.txt", "a.md 1 a\nb.md 2 bb\nc.md 3 ccc\n");
    assertThat(new OutputFolder(folder).write(tree).written()).isEmpty();
    assertThat(folder.resolve(".runbook-staging")).doesNotExist();
  }

  /** Joins all files to one. */
  private static final class Joined implements Summary {

    private final Scratch room;
    private final OutputStream out;

    Joined(Scratch room) {
      this.room = room;
      try {
        this.out = room.open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void add(String path, MadeFile file) throws IOException {
      out.write("%s %d ".formatted(path, file.size()).getBytes(UTF_8));
      try (InputStream content = file.content().open()) {
        content.transferTo(out);
      }
      out.write('\n');
    }

    @Override
    public SortedMap<String, Writing> files() throws IOException {
      out.close();
      return new TreeMap<>(Map.of("all.txt", room::copy));
    }
  }

  @Test
  void names_of_our_own_bookkeeping_are_no_paths_for_files() {
    assertThatIllegalArgumentException().isThrownBy(() -> write(".runbook-manifest", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> write(".runbook-staging/0", ""));
  }

  private OutputResult write(String... pathsAndTexts) throws IOException {
    return new OutputFolder(folder).write(tree(pathsAndTexts));
  }

  private static FileTree tree(String... pathsAndTexts) {
    FileTree tree = new FileTree();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      tree.add(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return tree;
  }

  private static List<String> list(String... items) {
    return List.of(items);
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void age(String... paths) throws IOException {
    for (String path : paths) {
      Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
    }
  }

  private SortedMap<String, String> onDisk() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path :
          paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    }
    return files;
  }
}
