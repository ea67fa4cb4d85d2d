package dev.runbook.markdown;

import static dev.runbook.support.SamplePublication.command;
import static dev.runbook.support.SamplePublication.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Inline.Code;
import dev.runbook.block.Inline.Plain;
import dev.runbook.block.Inline.Rich;
import dev.runbook.output.FileTree;
import dev.runbook.support.HostilePublication;
import dev.runbook.support.MarkdownLinksCheck;
import dev.runbook.support.SamplePublication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownFormatTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final MarkdownFormat FORMAT = new MarkdownFormat();
  private static final FileTree FRIENDLY = FORMAT.render(SamplePublication.friendly());
  private static final FileTree HOSTILE = FORMAT.render(HostilePublication.create());

  private static String file(FileTree tree, String path) {
    return new String(tree.bytes(path), StandardCharsets.UTF_8);
  }

  private static String home(Block... blocks) {
    return file(FORMAT.render(SamplePublication.of(blocks)), "README.md");
  }

  static Stream<Integer> commands() {
    return IntStream.range(0, HostilePublication.COMMANDS.size()).boxed();
  }

  static Stream<Integer> texts() {
    return IntStream.range(0, HostilePublication.TEXTS.size()).boxed();
  }

  @Test
  void every_page_has_a_file_that_a_git_host_shows() {
    assertThat(FRIENDLY.files())
        .containsOnlyKeys(
            "README.md",
            "RUNBOOKS.md",
            "alerts.tsv",
            "alerts/PostgresConnectionsHigh.md",
            "coverage.json",
            "guides/first-minutes.md",
            "quick-reference.md",
            "runbooks/pg-old.md",
            "runbooks/postgres.md",
            "severities.md");
  }

  @Test
  void every_link_and_anchor_resolves() {
    assertThat(MarkdownLinksCheck.problems(FRIENDLY)).isEmpty();
    assertThat(MarkdownLinksCheck.problems(HOSTILE)).isEmpty();
  }

  @Test
  void the_menu_stands_below_the_title_at_home_and_at_the_end_elsewhere() {
    List<String> home = file(FRIENDLY, "README.md").lines().toList();
    List<String> other = file(FRIENDLY, "severities.md").lines().toList();

    assertThat(home.stream().filter(line -> line.contains("(quick-reference.md)")).findFirst())
        .hasValueSatisfying(
            menu -> assertThat(home.indexOf(menu)).isLessThan(home.size() - 1).isPositive());
    assertThat(other.get(other.size() - 1)).contains("(quick-reference.md)");
  }

  @Test
  void a_heading_is_one_line_that_grep_finds() {
    assertThat(file(FRIENDLY, "RUNBOOKS.md").lines())
        .contains(
            "## A6 Postgres_Connections_High · sev1 · platform · postgres"
                + " · Above 90 % of the limit for > 5 min");
  }

  @Test
  void the_table_for_programs_has_a_line_for_each_row() {
    assertThat(file(FRIENDLY, "alerts.tsv"))
        .isEqualTo(
            """
            alert\tcode\tseverity\tintent
            HighApiErrorRate\tA1\tsev2\tp99 of 5xx > 2 % for 5 min or more
            PostgresConnectionsHigh\tA6\tsev1\tAbove 90 % of the limit
            """);
  }

  @Test
  void files_end_with_one_line_end_and_lines_without_blanks() {
    for (String path : FRIENDLY.paths()) {
      assertThat(file(FRIENDLY, path))
          .as(path)
          .endsWith("\n")
          .doesNotEndWith("\n\n")
          .doesNotContainPattern("(?m)[ \\t]+$")
          .doesNotContain("\n\n\n");
    }
  }

  @Test
  void steps_nest_their_commands_and_facts() {
    assertThat(file(FRIENDLY, "runbooks/postgres.md"))
        .contains(
            """
            1. Find who holds them

               ```sh
               psql -c "SELECT pid, state
                        FROM pg_stat_activity

                        WHERE state <> 'idle'"
               ```

               - **Where:** `ssh db1.example.com`
               - **Expect:** fewer than 80 rows

            2. Is one application holding them all?

               - → **Yes**

                 - **2a.** Restart it

                   **⚠ Changes the system:**

                   ```sh
                   docker restart app
                   ```
            """);
  }

  @Test
  void parts_are_headings() {
    assertThat(file(FRIENDLY, "guides/first-minutes.md"))
        .contains("<a id=\"cause-1\"></a>\n\n### Cause 1: `max` is too *small*\n\nIt was 80.\n")
        .contains("\n### Cause 2: a leak\n\n```sh\npsql -c 'SELECT 1'\n```\n");
  }

  @Test
  void things_to_do_are_task_lists_of_git_hosts() {
    assertThat(file(FRIENDLY, "guides/first-minutes.md"))
        .contains(
            """
            - [ ] Keep the logs

              ```sh
              scp db1.example.com:/tmp/db.log .
              ```

            - [ ] Do this:

              ```sh
              pg_isready
              ```
            """);
  }

  @Test
  void a_diagram_is_drawn_by_git_hosts_from_words_that_grep_finds() {
    assertThat(file(FRIENDLY, "guides/first-minutes.md"))
        .contains(
            """
            ```mermaid
            flowchart TD
                n1{{"Can you reach the server?"}}
                n2{{"Does Docker answer?"}}
                n3[["Call the hosting company"]]
                n4(["PostgreSQL connections run out"])
                n5["Restart it"]
                n1 -->|"Yes"| n2
            """);
  }

  @Test
  void a_link_in_markdown_leads_to_the_file_that_it_means() {
    assertThat(file(FRIENDLY, "guides/first-minutes.md"))
        .contains(
            "Start here; then [the limit](../runbooks/postgres.md#kill), [a graph]"
                + "(../severities.md#severity-sev1) or [the pool](https://example.com/pool).");
  }

  @Test
  void a_callout_is_a_quote_with_its_tone_in_words() {
    assertThat(file(FRIENDLY, "runbooks/postgres.md"))
        .contains("> **Warning: Unfinished**\n>\n> This runbook is a **stub**.\n");
  }

  @Test
  void two_lists_in_a_row_stay_two_lists() {
    Block list = new Block.Bullets(List.of(List.of(new Plain("a"))));

    assertThat(home(list, list)).isEqualTo("# Home\n\n- a\n\n<!-- -->\n\n- a\n");
  }

  @Test
  void a_cell_hides_what_would_end_it() {
    Block table =
        new Block.Table(
            List.of("A | B"), List.of(row(new Code("a | b")), row(new Rich("c | `d|e`"))));

    assertThat(home(table)).contains("| A \\| B |\n|---|\n| `a \\| b` |\n| c \\| `d\\|e` |\n");
  }

  @Test
  void a_command_without_risk_says_nothing_more() {
    assertThat(home(command("ls", Risk.READS))).isEqualTo("# Home\n\n```sh\nls\n```\n");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_is_read_back_as_it_was(int index) {
    String command = HostilePublication.COMMANDS.get(index);
    List<String> found = new ArrayList<>();
    PARSER
        .parse(file(HOSTILE, "runbooks/c" + index + ".md"))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock code) {
                found.add(code.getLiteral());
              }
            });

    assertThat(found).hasSize(9).containsOnly(command + "\n");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_plain_text_is_read_back_as_it_was(int index) {
    String text = HostilePublication.TEXTS.get(index);
    Block bullets = new Block.Bullets(List.of(List.of(new Plain(text))));
    String read = TextContentRenderer.builder().build().render(PARSER.parse(home(bullets)));

    assertThat(read).isEqualTo("Home\n- " + text);
  }
}
