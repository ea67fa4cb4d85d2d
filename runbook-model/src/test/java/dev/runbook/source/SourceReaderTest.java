package dev.runbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  @TempDir private Path folder;

  private SourceReader.Read read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.yaml"), bytes);
    return SourceReader.read(path, "a.yaml", Budget.RUNBOOKS);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String problem(SourceReader.Read read) {
    assertThat(read.file()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    return Yaml.problem(read.problems().get(0));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() throws IOException {
    byte[] bytes = "\ufeffa: é\ufffd".getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes).file()).hasValue(new SourceFile("a.yaml", "a: é\ufffd"));
    assertThat(read(bytes).problems()).isEmpty();
  }

  @Test
  void the_first_byte_that_is_not_utf_8_is_located() throws IOException {
    assertThat(problem(read(latin1("a: 1\r\nb: caf\u00e9\nc: \u00e9\n"))))
        .isEqualTo("yaml/encoding 2:7 the byte `0xE9` here is not UTF-8");
    assertThat(problem(read(latin1("\u00ef\u00bb\u00bf\u00f0\u009f\u0098\u0080\u00c3"))))
        .isEqualTo("yaml/encoding 1:3 the byte `0xC3` here is not UTF-8");
  }

  @Test
  void utf_16_is_recognised() throws IOException {
    assertThat(problem(read("\ufeffa: 1".getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo("yaml/encoding 1:1 the file is in UTF-16, expected UTF-8");
    assertThat(problem(read("\ufeffa: 1".getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo("yaml/encoding 1:1 the file is in UTF-16, expected UTF-8");
  }

  @Test
  void a_file_over_the_budget_is_not_read() throws IOException {
    Path path = folder.resolve("large.yaml");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(20L << 30);
    }

    assertThat(problem(SourceReader.read(path, "large.yaml", Budget.RUNBOOKS)))
        .isEqualTo("yaml/too-large 1:1 the file is larger than 1000000 bytes, so it was not read");
  }

  @Test
  void a_file_of_just_the_budget_is_read() throws IOException {
    assertThat(read(latin1("#".repeat(1_000_000))).file()).isPresent();
    assertThat(problem(read(latin1("#".repeat(1_000_001))))).startsWith("yaml/too-large");
  }

  @Test
  void what_is_missing_or_no_file_is_a_finding() {
    assertThat(problem(SourceReader.read(folder.resolve("no.yaml"), "no.yaml", Budget.RUNBOOKS)))
        .isEqualTo("lint/unreadable 1:1 there is no such file");
    assertThat(problem(SourceReader.read(folder, "x", Budget.RUNBOOKS)))
        .isEqualTo("lint/unreadable 1:1 this is a folder, expected a file");
  }

  @Test
  void a_device_is_not_read_for_ever() {
    Path device = Path.of("/dev/zero");
    assumeThat(device).exists();

    assertThat(problem(SourceReader.read(device, "zero", Budget.RUNBOOKS)))
        .isEqualTo("lint/unreadable 1:1 this is a device or a pipe, expected a file");
  }

  @Test
  void a_file_without_permission_is_a_finding() throws IOException {
    Path path = Files.writeString(folder.resolve("secret.yaml"), "a: 1");
    assumeThat(path.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(path)).as("may be read by this user all the same").isFalse();

    assertThat(problem(SourceReader.read(path, "secret.yaml", Budget.RUNBOOKS)))
        .isEqualTo("lint/unreadable 1:1 the permission to read this file is missing");
  }

  @Test
  void lines_of_a_file_are_those_of_editors() {
    SourceFile file = new SourceFile("a", "one\r\ntwo\rthree\n\nfi\u2028ve");

    assertThat(file.line(1)).hasValue("one");
    assertThat(file.line(2)).hasValue("two");
    assertThat(file.line(3)).hasValue("three");
    assertThat(file.line(4)).hasValue("");
    assertThat(file.line(5)).hasValue("fi\u2028ve");
    assertThat(file.line(0)).isEmpty();
    assertThat(file.line(6)).isEmpty();
    assertThat(new SourceFile("a", "").line(1)).isEmpty();
    assertThat(new SourceFile("a", "x\n").line(2)).isEmpty();
  }
}
