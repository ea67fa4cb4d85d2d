package dev.runbook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Code;
import dev.runbook.block.Inline.Plain;
import dev.runbook.block.Inline.Rich;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @Test
  void a_heading_is_a_line_in_bold() {
    assertThat(Prose.blocks("# Title").html()).isEqualTo("<p><strong>Title</strong></p>");
    assertThat(Prose.blocks("Title\n===").markdown(Dialect.COMMONMARK)).isEqualTo("**Title**");
  }

  @Test
  void raw_html_is_text_in_every_language() {
    String markdown = "a <b>c</b>\n\n<div onclick=x>\n<p>d\n</div>";

    assertThat(Prose.blocks(markdown).html())
        .isEqualTo(
            """
            <p>a &lt;b&gt;c&lt;/b&gt;</p>
            <p>&lt;div onclick=x&gt;
            &lt;p&gt;d
            &lt;/div&gt;</p>""");
    assertThat(Prose.blocks(markdown).markdown(Dialect.PYTHON))
        .isEqualTo("a &lt;b>c&lt;/b>\n\n&lt;div onclick=x> &lt;p>d &lt;/div>");
  }

  @Test
  void what_may_scroll_can_be_reached_by_keyboard() {
    assertThat(Prose.blocks("```\ncode\n```").html()).startsWith("<pre tabindex=\"0\"><code>");
    assertThat(Prose.blocks("|a|\n|-|").html()).startsWith("<table tabindex=\"0\">");
  }

  @Test
  void an_image_is_a_link_to_it() {
    assertThat(Prose.line("![graph](https://example.com/g.png)").html())
        .isEqualTo("<a href=\"https://example.com/g.png\">graph</a>");
    assertThat(Prose.line("![](https://example.com/g.png)").html())
        .contains("<code>https://example.com/g.png</code>");
  }

  @Test
  void a_link_in_disguise_is_its_text() {
    assertThat(Prose.line("[a *b*](java&#115;cript:x) ![c](data:d)").html())
        .isEqualTo("a <em>b</em> c");
  }

  @Test
  void the_title_of_a_link_is_left_out() {
    assertThat(Prose.line("[a](https://example.com \"**x**\")").markdown(Dialect.COMMONMARK))
        .isEqualTo("[a](https://example.com)");
  }

  @Test
  void mkdocs_does_not_look_for_a_relative_address() {
    Prose link = Prose.line("[a](docs/x.md) [b](#c)");

    assertThat(link.markdown(Dialect.COMMONMARK)).isEqualTo("[a](docs/x.md) [b](#c)");
    assertThat(link.markdown(Dialect.PYTHON)).isEqualTo("<a href=\"docs/x.md\">a</a> [b](#c)");
  }

  @Test
  void an_address_that_means_a_page_leads_there_in_every_language() {
    Map<String, String> links = Map.of("b.md#c", "../b/index.html#c", "d e.md", "../d/");
    Prose link = Prose.blocks("[a](b.md#c) ![d](<d e.md>) [x](x.md)\n\n> - [a](b.md#c)", links);

    assertThat(link.html())
        .contains("<a href=\"../b/index.html#c\">a</a> <a href=\"../d/\">d</a> <a href=\"x.md\">");
    assertThat(link.markdown(Dialect.PYTHON))
        .isEqualTo(
            "[a](../b/index.html#c) [d](../d/) <a href=\"x.md\">x</a>\n\n"
                + "> -   [a](../b/index.html#c)");
    assertThat(link.markdown(Dialect.COMMONMARK)).contains("[x](x.md)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          > 10/h             | &gt; 10/h
          - no list          | - no list
          # no heading       | # no heading
          [error]: refused   | [error]: refused
          1. no list         | 1. no list
          """)
  void a_line_is_never_a_block(String markdown, String html) {
    assertThat(Prose.line(markdown).html()).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing answers for 2 min",
        "1. first",
        "- Größe (in %): 10,5",
        "+ more",
        "===",
        "---",
        "it's \"so\"; see https://example.com/a",
        "日本 語"
      })
  void a_line_of_words_is_read_as_any_other_line(String words) {
    // A mark at its end keeps it from the way that lines of words take.
    String marked = words + " *x*";
    for (Dialect dialect : Dialect.values()) {
      assertThat(Prose.line(words).markdown(dialect) + " ")
          .as("%s", dialect)
          .isEqualTo(before(Prose.line(marked).markdown(dialect)));
    }
    assertThat(Prose.line(words).html() + " ").isEqualTo(before(Prose.line(marked).html()));
  }

  private static String before(String text) {
    return text.replaceFirst("(?s)[*_]?(<em>)?x(</em>)?[*_]?\\s*$", "");
  }

  @Test
  void the_paragraphs_of_a_line_are_joined() {
    assertThat(Prose.line("a\nb  \nc\n\nd").html()).isEqualTo("a b c d");
  }

  @Test
  void emphasis_beside_emphasis_is_written_with_elements() {
    assertThat(Prose.line("***a*b** c").markdown(Dialect.PYTHON))
        .isEqualTo("<strong><em>a</em>b</strong> c");
  }

  @ParameterizedTest
  @CsvSource({
    "max_connections_total, max_connections_total",
    "_private, _private",
    "trailing_, trailing\\_",
    "_both_, _both\\_",
    "__init__, __init\\_\\_",
    "2 > 1, 2 > 1",
    "a < 5, a < 5",
    "a <b>, a &lt;b>",
    "R&D, R&D",
    "a &amp; b, a &amp;amp; b",
    "99.9 %, 99.9 %",
    "A1 HighApiErrorRate, A1 HighApiErrorRate",
  })
  void names_and_numbers_stay_as_people_search_for_them(String text, String markdown) {
    assertThat(Dialect.COMMONMARK.text(text)).isEqualTo(markdown);
    assertThat(Dialect.PYTHON.text(text)).isEqualTo(markdown);
  }

  @Test
  void deep_nesting_does_not_overflow_the_stack() {
    assertThat(Prose.blocks(">".repeat(50_000) + " a").html()).contains("a");
    assertThat(Prose.blocks("[".repeat(50_000)).html()).hasSizeGreaterThan(50_000);
    assertThat(Prose.line("*".repeat(20_000) + "a").html()).endsWith("a");
  }

  @Test
  void a_line_without_its_markup_is_plain() {
    assertThat(
            Prose.plain(
                List.of(
                    new Plain("a "),
                    new Rich("*b* `c` [d](e)\n"),
                    new Code(" f"),
                    new Badge(" g", 1))))
        .isEqualTo("a b c d f g");
  }

  @Test
  void text_whose_marks_are_nested_without_end_is_shown_as_it_was_written() {
    for (int levels : new int[] {200, 40_000}) {
      String text = "*a ".repeat(levels) + "b" + " c*".repeat(levels);

      assertThat(Prose.blocks(text).html()).isEqualTo("<p>" + text + "</p>");
      assertThat(Prose.line(text).html()).isEqualTo(text);
    }
  }
}
