package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What our documents show is what the tool does. After a change of the output, {@code
 * -Dreadme.update} writes the new one into them.
 */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://)([^)#]+)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/first-runbook.md", "docs/reports.md"})
  void the_files_shown_give_the_output_shown(String name, @TempDir Path folder)
      throws IOException, MojoExecutionException {
    String text = read(name);
    String played = new ShownFiles(text).played(folder);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(ROOT.resolve(name), played);
      return;
    }

    assertThat(text).isEqualTo(played);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/first-runbook.md", "docs/reports.md"})
  void the_parts_shown_stand_in_the_files_they_are_part_of(String name) throws IOException {
    for (MatchResult part : new ShownFiles(read(name)).fences("part of")) {
      assertThat(Files.readString(ROOT.resolve(part.group(2)))).contains(part.group(3));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/first-runbook.md", "docs/reports.md"})
  void every_file_that_is_linked_to_exists(String name) throws IOException {
    Matcher link = LINK.matcher(read(name));
    List<String> targets = link.results().map(found -> found.group(1)).toList();
    assertThat(targets).isNotEmpty();
    assertThat(targets)
        .allSatisfy(target -> assertThat(ROOT.resolve(name).resolveSibling(target)).exists());
  }

  private static String read(String name) throws IOException {
    return Files.readString(ROOT.resolve(name));
  }
}
