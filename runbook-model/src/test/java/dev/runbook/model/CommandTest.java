package dev.runbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  @TempDir Path folder;

  @Test
  void without_a_file_the_text_is_typed() {
    assertThat(command("sh", "ls -l", Optional.empty()).typed()).isEqualTo("ls -l");
  }

  @Test
  void one_line_is_followed_by_the_file_and_the_shell_fills_in_the_moment() {
    assertThat(command("sh", "docker logs api | tail", Optional.of("/tmp/x-{time}.log")).typed())
        .isEqualTo("docker logs api | tail > /tmp/x-$(date +%Y%m%d-%H%M%S).log");
  }

  @Test
  void several_lines_share_the_file() {
    assertThat(command("bash", "date\nfree -m  # in MB", Optional.of("state.txt")).typed())
        .isEqualTo("{\ndate\nfree -m  # in MB\n} > state.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sql", "promql", "powershell", "python"})
  void in_a_language_that_is_no_shell_the_file_is_not_typed(String language) {
    assertThat(command(language, "SELECT 1", Optional.of("x.txt")).typed()).isEqualTo("SELECT 1");
  }

  @Test
  void a_placeholder_in_the_name_of_the_file_is_left_to_the_reader() {
    assertThat(command("sh", "uptime", Optional.of("my <host>.log")).typed())
        .isEqualTo("uptime > my\\ <host>.log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo a; echo b",
        "echo a && echo b",
        "false || printf 'a\\nb\\n'",
        "printf 'a\\nb\\n'  # both",
        "echo a\necho b",
        "cat <<END\na\nb\nEND",
        "{ echo a; echo b; } 2>&1",
        "sh -c 'echo a; echo b >&2' 2>&1",
        "echo a \\\n  | sed 's/$/\\nb/'",
        "printf 'a\\nb\\n' | cat",
      })
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void the_output_of_all_commands_goes_into_the_file(String text)
      throws IOException, InterruptedException {
    run(command("sh", text, Optional.of("out.txt")).typed());

    assertThat(files()).containsOnlyKeys("out.txt").containsEntry("out.txt", "a\nb\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with two blanks.log",
        "it(s) 100% [of]; it & more?.log",
        "a|b>c<d*.log",
        "#1!.log",
        "plain-1.2_x@y+z,=:.log",
        "{braces}.log",
      })
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_name_with_characters_that_mean_something_to_a_shell_is_that_name(String name)
      throws IOException, InterruptedException {
    run(command("sh", "echo a", Optional.of(name)).typed());

    assertThat(files()).containsOnlyKeys(name);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void variables_and_substitutions_in_the_name_are_those_of_the_shell()
      throws IOException, InterruptedException {
    run("x=1; " + command("sh", "echo a", Optional.of("v-$x.log")).typed());
    run(command("sh", "echo a", Optional.of("\"s $(echo 2)\".log")).typed());

    assertThat(files()).containsOnlyKeys("v-1.log", "s 2.log");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void the_moment_in_the_name_has_the_digits_of_a_day_and_a_time()
      throws IOException, InterruptedException {
    run(command("sh", "echo a", Optional.of("x {time}.log")).typed());

    assertThat(files().firstKey()).matches("x \\d{8}-\\d{6}\\.log");
  }

  private static Command command(String language, String text, Optional<String> output) {
    return new Command(
        text,
        language,
        Optional.empty(),
        Optional.empty(),
        Command.Risk.READS,
        Optional.empty(),
        output,
        List.of(),
        Optional.empty(),
        Location.startOf("a.yaml"));
  }

  private void run(String typed) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-c", typed)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(shell.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
