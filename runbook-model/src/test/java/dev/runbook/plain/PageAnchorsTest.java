package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAnchorsTest {

  @ParameterizedTest
  @CsvSource({
    "'## What to do', what-to-do",
    "'## What to do ##', what-to-do",
    "'What to do\n==========', what-to-do",
    "'## Meaning\n## Meaning', meaning-1",
    "'## A\n## A-1\n## A', a-2",
    "'## C++ & `code`', c--code",
    "'## a_b', a_b",
    "'## 100 % full', 100--full",
    "'## Über uns', über-uns",
    "'## Title {#own}', own",
    "'## Title {#own}', title",
    "'## Title {.big #own}', own",
    "'## See [docs](https://example.com/x)', see-docshttpsexamplecomx",
    "'## See [docs](https://example.com/x)', see-docs",
    "'## !!!', heading",
    "'<a id=\"here\"></a>', here",
    "'text <a name=\"here\"></a>', here",
  })
  void hugo_names_headings_as_they_are_written(String text, String anchor) {
    assertThat(PageAnchors.of(text, AnchorStyle.HUGO).names()).contains(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "'## What  to - do', what-to-do",
    "'## Meaning\n## Meaning', meaning_1",
    "'## Meaning\n## Meaning\n## Meaning', meaning_2",
    "'## A_1\n## A_1', a_2",
    "'## Über uns', uber-uns",
    "'## C++ & `code`', c-code",
    "'## Title {: #own }', own",
    "'## Title {: #own }', title",
    "'## Title {#own}', own",
    "'[](){#own}', own",
    "'<a id=\"meaning\"></a>\n\n## Meaning', meaning_1",
    "'## 日本', _1",
  })
  void python_markdown_names_headings_in_ascii(String text, String anchor) {
    assertThat(PageAnchors.of(text, AnchorStyle.PYTHON).names()).contains(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "'## What to do', what-to-do",
    "'## Meaning\n## Meaning', meaning-1",
    "'## A - B', a---b",
    "'## A - B', a-b",
    "'## Über uns', über-uns",
    "'<a name=\"here\"></a>', here",
  })
  void git_hosts_name_headings_as_they_show_them(String text, String anchor) {
    assertThat(PageAnchors.of(text, AnchorStyle.GIT).names()).contains(anchor);
  }

  @ParameterizedTest
  @EnumSource(AnchorStyle.class)
  void what_is_no_heading_has_no_name(AnchorStyle style) {
    String text =
        "---\ntitle: Facts\n# comment\n---\nText\n\n```sh\n# in code\n```\n\n<!-- # no -->\n";

    assertThat(PageAnchors.of(text, style)).isEqualTo(new PageAnchors(java.util.Set.of(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< include \"x.md\" >}}",
        "{{% include \"x.md\" %}}",
        "--8<-- \"x.md\"",
        "{% include x.md %}"
      })
  void where_other_text_is_filled_in_not_all_names_are_known(String text) {
    assertThat(PageAnchors.of("# A\n\n" + text + "\n", AnchorStyle.ANY).whole()).isFalse();
    assertThat(PageAnchors.of("# A\n\n" + text + "\n", AnchorStyle.GIT).whole()).isTrue();
  }

  @Test
  void a_template_of_an_alert_fills_in_nothing() {
    assertThat(PageAnchors.of("# A\n\n`{{ $labels.job }}`\n", AnchorStyle.HUGO).whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a\n",
        "# a {#b\n",
        "#       \t",
        "#### ",
        "{",
        "{#",
        "[](",
        "<a id=\"x\">",
        "*"
      })
  void hostile_text_is_read_in_time(String piece) {
    String text = piece.repeat(200_000 / piece.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (AnchorStyle style : AnchorStyle.values()) {
            PageAnchors.of(text, style);
          }
        });
  }
}
