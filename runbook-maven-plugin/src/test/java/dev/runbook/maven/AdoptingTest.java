package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the guide for teams with old alert rules shows is what the tool does, on the rules and
 * runbooks of a real project of that size. They lie beside this repository; without them the test
 * is skipped. {@code -Dreadme.update} writes the present output into the guide.
 */
class AdoptingTest {

  private static final Path GUIDE = Path.of("..", "docs", "adopting.md");
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final Path RULES = CORPUS.resolve("prometheus-operator+kube-prometheus/manifests");
  private static final Path PAGES = CORPUS.resolve("prometheus-operator+runbooks/content/runbooks");

  /** Where the project publishes its runbooks; the guide names no real host. */
  private static final Pattern PUBLISHED =
      Pattern.compile("runbook_url: https://([^/]+)/runbooks/");

  @Test
  void the_commands_shown_give_the_output_shown(@TempDir Path folder) throws Exception {
    assumeTrue(
        Files.isDirectory(RULES) && Files.isDirectory(PAGES),
        "the rules and runbooks that the guide is played on are not beside this repository");
    copy(RULES, folder.resolve("manifests"));
    copy(PAGES, folder.resolve("wiki/content/runbooks"));
    String text = Files.readString(GUIDE);

    String played = PlayedCommands.played(text, folder);

    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(GUIDE, played);
      return;
    }
    assertThat(text).isEqualTo(played);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      String text = Files.readString(file);
      Matcher host = PUBLISHED.matcher(text);
      Files.writeString(
          target, host.find() ? text.replace(host.group(1), "runbooks.example.com") : text);
    }
  }
}
