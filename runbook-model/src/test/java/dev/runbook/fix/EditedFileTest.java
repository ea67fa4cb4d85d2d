package dev.runbook.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedFileTest {

  @TempDir Path base;

  @Test
  void a_byte_order_mark_stays_and_is_no_part_of_the_text() throws IOException {
    Path path = base.resolve("a.yaml");
    Files.writeString(path, "\uFEFFa: ä\r\n");

    EditedFile file = EditedFile.open(path, "a.yaml");

    assertThat(file.source().text()).isEqualTo("a: ä\r\n");
    assertThat(file.write("a: ö\r\n")).isTrue();
    assertThat(Files.readAllBytes(path))
        .isEqualTo("\uFEFFa: ö\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_same_text_leaves_the_file_untouched() throws IOException {
    Path path = Files.writeString(base.resolve("a.yaml"), "a: 1\n");
    FileTime long_ago = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(path, long_ago);

    assertThat(EditedFile.open(path, "a.yaml").write("a: 1\n")).isFalse();
    assertThat(Files.getLastModifiedTime(path)).isEqualTo(long_ago);
  }

  @Test
  void permissions_stay_and_nothing_else_is_left_in_the_folder() throws IOException {
    assumeThat(base.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path path = Files.writeString(base.resolve("a.yaml"), "a: 1\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-r--"));

    EditedFile.open(path, "a.yaml").write("a: 2\n");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-rw-r--");
    try (Stream<Path> files = Files.list(base)) {
      assertThat(files.toList()).isEqualTo(List.of(path));
    }
  }

  @Test
  void of_a_link_the_file_that_it_leads_to_is_written() throws IOException {
    assumeThat(base.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path path = Files.writeString(base.resolve("a.yaml"), "a: 1\n");
    Path link = Files.createSymbolicLink(base.resolve("b.yaml"), Path.of("a.yaml"));

    EditedFile.open(link, "b.yaml").write("a: 2\n");

    assertThat(link).isSymbolicLink();
    assertThat(path).hasContent("a: 2");
  }

  @Test
  void what_is_no_text_cannot_be_opened() throws IOException {
    Path path = Files.write(base.resolve("a.yaml"), new byte[] {'a', (byte) 0xFF});

    assertThatThrownBy(() -> EditedFile.open(path, "a.yaml"))
        .isInstanceOf(FixException.class)
        .hasMessageStartingWith("`a.yaml`: ");
  }
}
