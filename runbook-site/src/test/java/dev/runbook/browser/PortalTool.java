package dev.runbook.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program of {@code .ci/portal}, which {@code npm ci} in that folder installs. Where it is
 * missing the test is skipped; but not where {@code CI} is {@code true}: a check that was skipped
 * has not passed.
 */
final class PortalTool {

  static final Path FOLDER = Path.of("../.ci/portal").toAbsolutePath().normalize();

  private PortalTool() {}

  /** Finds a file of an installed package. */
  static Path find(String file) {
    Path path = FOLDER.resolve("node_modules").resolve(file);
    if (!Files.exists(path) && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("CI must not skip what `" + file + "` checks, and it is missing");
    }
    assumeTrue(Files.exists(path), "no `npm ci` in .ci/portal, so `" + file + "` checks nothing");
    return path;
  }
}
