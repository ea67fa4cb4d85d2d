package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.diagnostic.TextReport;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what the tool does. A comment before a fence says what it is: {@code
 * file: PATH}, {@code output}, {@code part of: PATH}. After a change of the output, {@code
 * -Dreadme.update} writes the new one into the README.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path README = ROOT.resolve("README.md");
  private static final Pattern MARKED_FENCE =
      Pattern.compile("<!-- ([a-z ]+)(?:: (\\S+))? -->\n```\\w+\n(.*?)```", Pattern.DOTALL);

  @Test
  void the_files_shown_give_the_output_shown(@TempDir Path folder) throws IOException {
    for (MatchResult fence : fences("file")) {
      Path file = folder.resolve(fence.group(2));
      Files.createDirectories(file.getParent());
      Files.writeString(file, fence.group(3));
    }
    WorkspacePaths paths = new WorkspacePaths(folder, Path.of("runbooks"), Optional.empty());
    Report report = Linter.lint(WorkspaceReader.read(paths), LintSettings.defaults());
    String output = TextReport.render(report, false);

    MatchResult shown = fences("output").get(0);
    if (Boolean.getBoolean("readme.update")) {
      String text = Files.readString(README);
      String updated = text.substring(0, shown.start(3)) + output + text.substring(shown.end(3));
      Files.writeString(README, updated);
      return;
    }
    assertThat(report.failsOn(Severity.ERROR)).isTrue();
    assertThat(shown.group(3)).isEqualTo(output);
  }

  @Test
  void the_parts_shown_stand_in_the_files_they_are_part_of() throws IOException {
    List<MatchResult> parts = fences("part of");
    assertThat(parts).isNotEmpty();
    for (MatchResult part : parts) {
      assertThat(Files.readString(ROOT.resolve(part.group(2)))).contains(part.group(3));
    }
  }

  @Test
  void the_test_command_is_the_one_that_the_continuous_build_runs() throws IOException {
    assertThat(Files.readString(README)).contains("```sh\nmvn verify\n```");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
  }

  @Test
  void every_file_that_is_linked_to_exists() throws IOException {
    Matcher link = Pattern.compile("\\]\\((?!https?://)([^)#]+)").matcher(Files.readString(README));
    List<String> targets = link.results().map(found -> found.group(1)).toList();
    assertThat(targets).isNotEmpty();
    assertThat(targets).allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
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

  private static List<MatchResult> fences(String kind) throws IOException {
    return MARKED_FENCE
        .matcher(Files.readString(README))
        .results()
        .filter(fence -> fence.group(1).equals(kind))
        .toList();
  }
}
