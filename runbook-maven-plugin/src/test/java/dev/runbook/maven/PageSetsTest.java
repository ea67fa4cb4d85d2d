package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.model.PageSet;
import dev.runbook.model.PageSet.Generator;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSetsTest {

  @Test
  void without_an_entry_the_catalog_holds() throws MojoExecutionException {
    assertThat(PageSets.parse(List.of())).isEmpty();
    assertThat(PageSets.parse(List.of(" ", ""))).isEmpty();
  }

  @Test
  void an_entry_is_a_generator_an_address_and_a_folder() throws MojoExecutionException {
    List<PageSet> sets =
        PageSets.parse(
                List.of(
                    "hugo https://runbooks.example.com/runbooks ../runbooks/content/our runbooks",
                    " GIT  https://git.example.com/ops/docs/blob/main/ . "))
            .orElseThrow();

    assertThat(sets).extracting(PageSet::generator).containsExactly(Generator.HUGO, Generator.GIT);
    assertThat(sets.get(0).url().value()).isEqualTo("https://runbooks.example.com/runbooks/");
    assertThat(sets.get(0).folder().value()).isEqualTo("../runbooks/content/our runbooks");
    assertThat(sets.get(0).folder().location().file()).isEqualTo(sets.get(0).folder().value());
    assertThat(sets.get(1).folder().value()).isEqualTo(".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hugo | `runbook.pages` has the entry `hugo`, expected GENERATOR ADDRESS FOLDER",
        "hugo https://example.com/ | expected GENERATOR ADDRESS FOLDER",
        "hugo content https://example.com/ | expected GENERATOR ADDRESS FOLDER",
        "hugoo https://example.com/ content | did you mean `hugo`?",
        "jekyll https://example.com/ x | expected `hugo`, `mkdocs`, `git` or `html`",
      })
  void another_form_is_refused_with_what_was_expected(String entry, String message) {
    assertThatThrownBy(() -> PageSets.parse(List.of(entry)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
  }
}
