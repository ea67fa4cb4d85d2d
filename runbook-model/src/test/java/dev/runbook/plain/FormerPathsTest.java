package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.model.MarkdownPage;
import dev.runbook.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\naliases: [/old/, \"wiki/a\"]\n---\nText.\n",
        "---\ntitle: T\naliases:\n  - old\n  - 'wiki/a'  # moved\n---\n",
        "---\naliases:\n- old\n- wiki/a\n...\nText.\n",
        "---\r\naliases: [\r\n  old,\r\n  wiki/a,\r\n]\r\n---\r\n",
        "---\naliases: [old, null, wiki/a, '']\n---\n",
      })
  void former_addresses_are_read_as_yaml(String text) {
    MarkdownReader.Read read = read(text);

    assertThat(aliases(read)).containsExactly("old", "wiki/a");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void one_stands_where_it_is_written() {
    MarkdownPage page = read("---\ntitle: T\naliases: [ old ]\n---\n").page().orElseThrow();

    assertThat(page.aliases().get(0).location()).hasToString("runbooks/page.md:3:12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text.\n\naliases: [old]\n",
        "---\ntitle: T\n---\naliases: [old]\n",
        "---\nmeta: {aliases: [old]}\n---\n",
        "---\nmeta:\n  aliases: [old]\n---\n",
        "---\naliases:\n---\n",
        "---\ntitle: a: b\nother: [\n---\n",
      })
  void elsewhere_the_word_means_nothing(String text) {
    MarkdownReader.Read read = read(text);

    assertThat(aliases(read)).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void what_is_no_address_is_reported_and_the_others_hold() {
    MarkdownReader.Read read = read("---\naliases: [Old name, old, {a: b}, 3]\n---\n");

    assertThat(aliases(read)).containsExactly("old", "3");
    assertThat(read.problems())
        .extracting(Diagnostic::message)
        .containsExactly(
            "`Old name` is no address that the site could have, so nothing leads on from it",
            "a mapping is no former address");
  }

  @Test
  void broken_front_matter_is_reported_where_it_breaks() {
    MarkdownReader.Read read = read("---\naliases: [old\ntitle: T\n---\nText.\n");

    assertThat(aliases(read)).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo("pages/alias-malformed");
              assertThat(found.message())
                  .startsWith("its aliases lead nowhere, since this is not YAML: ");
            });
  }

  private static List<String> aliases(MarkdownReader.Read read) {
    return read.page().orElseThrow().aliases().stream().map(alias -> alias.value()).toList();
  }

  private static MarkdownReader.Read read(String text) {
    return MarkdownReader.read(new SourceFile("runbooks/page.md", text), "pages/page");
  }
}
