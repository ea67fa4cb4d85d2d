package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.block.Edition;
import dev.runbook.block.Publication;
import dev.runbook.block.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

  private static final Publication EMPTY =
      new Publication(
          "Shop",
          "",
          "",
          Edition.UNKNOWN,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Search.NOTHING);

  @TempDir Path base;

  @Test
  void each_format_is_named_as_its_folder() {
    for (FormatChoice choice : FormatChoice.values()) {
      assertThat(choice.format(true).name()).isEqualTo(choice.folder());
    }
  }

  @Test
  void formats_are_taken_in_their_order_and_once() throws Exception {
    assertThat(FormatChoice.parse(List.of("site", " Markdown", "site")))
        .containsExactly(FormatChoice.SITE, FormatChoice.MARKDOWN);
  }

  @Test
  void no_format_at_all_is_refused() {
    assertThatThrownBy(() -> FormatChoice.parse(List.of("")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("`runbook.formats` is empty, expected at least one format, such as `site`");
  }

  @Test
  void the_account_ends_with_what_to_open_whatever_the_order() throws Exception {
    Publishing publishing = new Publishing(base, base.resolve("out"));
    publishing.write(EMPTY, FormatChoice.SITE);
    publishing.write(EMPTY, FormatChoice.MKDOCS);
    assertThat(publishing.account())
        .hasSize(3)
        .anySatisfy(
            l -> assertThat(l).matches("site: \\d+ written, 0 unchanged, 0 removed in out/site"))
        .last()
        .isEqualTo("Open " + base.resolve("out").resolve("site").resolve("index.html"));
  }

  @Test
  void somebody_elses_file_at_a_wanted_place_is_broken_set_up() throws Exception {
    Path file = base.resolve("out/mkdocs/mkdocs.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "theirs");
    Publishing publishing = new Publishing(base, base.resolve("out"));
    assertThatThrownBy(() -> publishing.write(EMPTY, FormatChoice.MKDOCS))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("mkdocs.yml");
    assertThat(file).hasContent("theirs");
  }
}
