package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of the project is so. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path README = ROOT.resolve("README.md");

  @Test
  void the_test_command_is_the_one_that_the_continuous_build_runs() throws IOException {
    assertThat(Files.readString(README)).contains("```sh\nmvn verify\n```");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
  }

  @Test
  void every_goal_is_in_the_table() throws IOException {
    String readme = Files.readString(README);
    Pattern goal = Pattern.compile("<goal>(\\w+)</goal>");
    String descriptor =
        Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml").toAbsolutePath());
    List<String> goals = goal.matcher(descriptor).results().map(found -> found.group(1)).toList();
    assertThat(goals).isNotEmpty();
    assertThat(goals).allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
  }
}
