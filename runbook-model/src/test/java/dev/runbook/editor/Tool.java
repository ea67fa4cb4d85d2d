package dev.runbook.editor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Foreign programs that judge our work. */
public final class Tool {

  private Tool() {}

  /**
   * Finds a program in a folder, or else on the path. Where it is missing, the test is skipped; but
   * not where {@code CI} is {@code true}: a check that was skipped has not passed.
   */
  public static Path find(String name, Path folder) {
    Optional<Path> program =
        Stream.concat(Stream.of(folder), path())
            .map(place -> place.resolve(name))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("CI must not skip what `" + name + "` checks, and it is missing");
    }
    assumeTrue(program.isPresent(), "`" + name + "` is not installed, so its check is skipped");
    return program.orElseThrow().toAbsolutePath().normalize();
  }

  private static Stream<Path> path() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of);
  }
}
