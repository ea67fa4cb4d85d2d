package dev.runbook.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that judges what we publish, if this machine has it. Where {@code CI} is {@code true}
 * it must be there: a check that was skipped has not passed.
 */
public final class Tool {

  private final Path program;

  private Tool(Path program) {
    this.program = program;
  }

  /**
   * Finds a program on the path; the test is skipped if it is not there.
   *
   * @param name the name of the program
   * @return the program
   */
  public static Tool named(String name) {
    Optional<Path> program =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(
          "`" + name + "` is not installed, and CI must not skip what it checks");
    }
    assumeTrue(program.isPresent(), "`" + name + "` is not installed, so its check is skipped");
    return new Tool(program.get());
  }

  /** {@return where it stands} */
  public Path program() {
    return program;
  }

  /**
   * Runs it, and fails if its exit status is not 0.
   *
   * @param folder the folder in which it runs
   * @param arguments what stands behind its name
   * @return what it printed, on both streams
   * @throws IOException if it cannot be started
   * @throws InterruptedException if the thread is interrupted
   */
  public String run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + " failed:\n" + output);
    }
    return output;
  }
}
