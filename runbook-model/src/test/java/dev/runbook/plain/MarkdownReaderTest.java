package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.runbook.model.MarkdownPage;
import dev.runbook.model.MarkdownPage.Section;
import dev.runbook.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  @Test
  void the_first_heading_of_level_1_is_the_title_and_stands_in_no_section() {
    MarkdownPage page =
        read("Before.\n\n# Roll *back* `api` #\n\nLead.\n\n## One\n\n1\n\n# Two\n2\n");

    assertThat(page.title()).isEqualTo("Roll back api");
    assertThat(page.lead()).isEqualTo("Before.\n\n\n\nLead.\n\n");
    assertThat(page.sections())
        .containsExactly(
            new Section(2, "one", "One", "\n\n1\n\n"), new Section(2, "two", "Two", "\n2\n"));
    assertThat(page.anchors())
        .containsOnly(entry("roll-back-api", ""), entry("one", "one"), entry("two", "two"));
  }

  @Test
  void without_such_a_heading_the_file_gives_the_title() {
    assertThat(read("Text.\n\n> # Quoted\n").title()).isEqualTo("page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: Roll back\nowner: web\n---\nText.\n",
        "---\n# note\ntitle: 'Roll back'\ntags:\n  - a\n---\nText.\n",
        "---\r\ntitle: \"Roll back\"\r\n...\r\nText.\n",
      })
  void facts_for_other_programs_give_a_title_and_are_left_out(String text) {
    MarkdownPage page = read(text);

    assertThat(page.title()).isEqualTo("Roll back");
    assertThat(page.lead().strip()).isEqualTo("Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\nText.\n\n---\n", "---\n\n---\n", "----\na: b\n---\n", "---\na: b\n"})
  void a_line_of_hyphens_alone_is_only_a_line(String text) {
    assertThat(read(text).lead() + read(text).sections()).contains("---");
  }

  @Test
  void headings_inside_of_quotes_and_lists_stay_text_of_their_section() {
    MarkdownPage page = read("# T\n## One\n> ## Two\n\n- ### Three\n");

    assertThat(page.sections()).extracting(Section::id).containsExactly("one");
    assertThat(page.sections().get(0).markdown()).isEqualTo("\n> ## Two\n\n- ### Three\n");
    assertThat(page.anchors()).contains(entry("two", "one"), entry("three", "one"));
  }

  @Test
  void a_heading_may_be_underlined_and_take_two_lines() {
    MarkdownPage page = read("Roll back\nby hand\n=======\n\nNow\n---\ntext\n");

    assertThat(page.title()).isEqualTo("Roll back by hand");
    assertThat(page.sections()).containsExactly(new Section(2, "now", "Now", "\ntext\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "What's up? (really), whats-up-really",
    "`kubectl` & *helm*, kubectl--helm",
    "[Link](x.md) ![alt](y.png), link",
    "Ärger & Übel, ärger--übel",
    "snake_case 1.2, snake_case-12",
    "日本語 テスト, 日本語-テスト",
    "a <b id=\"q\">c</b>, a-c",
  })
  void anchors_are_those_of_git_hosts(String heading, String anchor) {
    assertThat(read("## " + heading + "\n").sections())
        .extracting(Section::id)
        .containsExactly(anchor);
  }

  @Test
  void the_same_heading_again_has_a_number() {
    MarkdownPage page = read("# A\n## A\n## A-1\n## A\n");

    assertThat(page.sections()).extracting(Section::id).containsExactly("a-1", "a-1-1", "a-2");
  }

  @Test
  void an_id_that_a_format_may_use_itself_is_changed_but_links_to_it_still_lead_there() {
    MarkdownPage page = read("## _main\n## 🔥\n## 🔥🔥\n");

    assertThat(page.sections())
        .extracting(Section::id)
        .containsExactly("section_main", "section", "section-1");
    assertThat(page.anchors()).contains(entry("_main", "section_main"), entry("-1", "section-1"));
  }

  @Test
  void links_may_name_an_anchor_as_gitlab_does() {
    assertThat(read("## a & b\n").anchors()).contains(entry("a--b", "a--b"), entry("a-b", "a--b"));
  }

  @Test
  void a_place_that_is_named_in_html_is_an_anchor_and_its_element_is_left_out() {
    MarkdownPage page =
        read(
            """
            # T

            <a id="top-of-all"></a>

            <a name='one'></a>
            ## One

            a <a id=two></a>b <a href="x.md">c</a> <!-- no --> d

            ### <a name="three"></a>Three
            """);

    assertThat(page.anchors())
        .contains(
            entry("top-of-all", ""),
            entry("one", "one"),
            entry("two", "one"),
            entry("three", "three"));
    assertThat(page.sections().get(0).markdown().strip())
        .isEqualTo("a b <a href=\"x.md\">c</a>  d");
    assertThat(page.sections().get(1).heading()).isEqualTo("Three");
    assertThat(page.lead()).isBlank();
  }

  @Test
  void a_comment_of_several_lines_is_left_out_and_other_html_stays() {
    assertThat(read("<!-- a\n# b -->\n\n<details>\n\nc\n").lead().strip())
        .isEqualTo("<details>\n\nc");
  }

  @Test
  void a_link_in_a_heading_to_another_file_is_only_its_label() {
    MarkdownPage page =
        read("## See [the *api*][a], ![pic](p.png) and [web](https://example.com/)\n\n[a]: a.md\n");

    assertThat(page.sections().get(0).heading())
        .isEqualTo("See the *api*, pic and [web](https://example.com/)");
    assertThat(addresses(page)).containsExactly("p.png", "https://example.com/", "a.md");
  }

  @Test
  void a_link_by_label_gets_its_address_so_that_it_can_stand_anywhere() {
    MarkdownPage page =
        read(
            "# T\n[a][x], [x], [x][] and ![i][x]\n## Z\n\n[x]: <a b.md> 'title'\n[//]: # (note)\n");

    assertThat(page.lead().strip())
        .isEqualTo("[a](<a b.md>), [x](<a b.md>), [x](<a b.md>) and ![i](<a b.md>)");
    assertThat(page.links())
        .extracting(l -> l.value() + " " + l.location())
        .containsExactly("a b.md runbooks/page.md:5:7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a [b](c.md) d|c.md|7|11",
        "a [b](<c d.md> 't') d|c d.md|8|14",
        "![*b*](c.png)|c.png|8|13",
        "[](c.md)|c.md|4|8",
        "[a\\]](c.md)|c.md|7|11",
        "[a](c\\_d.md)|c_d.md|5|12",
        "[a](b(c).md \"(t)\")|b(c).md|5|12",
        "[a](  b.md)|b.md|7|11",
        "<https://example.com/a>|https://example.com/a|2|23",
        "[![a](b.png)](c.md)|c.md|15|19",
        "> - [a](b.md)|b.md|9|13",
        "[a]: b.md 't'%n[a]|b.md|6|10",
      })
  void a_link_is_found_where_its_address_is_written(
      String text, String address, int column, int endColumn) {
    assertThat(read(text.replace("%n", "\n") + "\n").links())
        .filteredOn(link -> link.value().equals(address))
        .singleElement()
        .satisfies(link -> assertThat(link.location().line()).isEqualTo(1))
        .satisfies(link -> assertThat(link.location().column()).isEqualTo(column))
        .satisfies(link -> assertThat(link.location().endColumn()).isEqualTo(endColumn));
  }

  @Test
  void links_in_a_table_are_found_behind_escaped_bars() {
    MarkdownPage page =
        read("| a | b |\r\n|--|--|\r\n| [x\\|y](d.md) `a\\|b` [z](e.md) | [r](f.md) |\r\n");

    assertThat(page.links())
        .extracting(l -> l.value() + " " + l.location().line() + ":" + l.location().column())
        .containsExactly("d.md 3:10", "e.md 3:27", "f.md 3:39");
  }

  @Test
  void what_is_code_is_no_link_and_a_footnote_is_no_address() {
    assertThat(read("`[a](b.md)`\n\n    [c](d.md)\n\nx[^1] [e]\n\n[^1]: f\n").links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"*, *", "[, ](a)", "'> ', ''", "'- ', ''"})
  void nesting_without_end_is_a_finding_or_text_but_no_failure(String open, String close) {
    SourceFile file =
        new SourceFile("runbooks/page.md", open.repeat(40_000) + "a" + close.repeat(40_000));

    MarkdownReader.Read read = MarkdownReader.read(file, "pages/page");

    assertThat(read.page().isPresent()).isEqualTo(read.problems().isEmpty());
    assertThat(read.problems()).allMatch(p -> p.rule().equals("pages/too-deep"));
  }

  private static List<String> addresses(MarkdownPage page) {
    return page.links().stream().map(link -> link.value()).toList();
  }

  private static MarkdownPage read(String text) {
    SourceFile file = new SourceFile("runbooks/page.md", text);
    return MarkdownReader.read(file, "pages/page").page().orElseThrow();
  }
}
