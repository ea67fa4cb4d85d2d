package dev.runbook.text;

import static dev.runbook.support.SamplePublication.command;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Block.Step;
import dev.runbook.block.Block.Steps;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Code;
import dev.runbook.block.Inline.Link;
import dev.runbook.block.Inline.Plain;
import dev.runbook.block.Inline.Rich;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Search;
import dev.runbook.output.FileTree;
import dev.runbook.support.SamplePublication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextEditionTest {

  private static final FileTree FRIENDLY = tree(SamplePublication.friendly());

  private static FileTree tree(Publication publication) {
    FileTree tree = new FileTree();
    TextEdition.add(publication, tree);
    return tree;
  }

  private static String text(FileTree tree, String path) {
    return new String(tree.bytes(path), StandardCharsets.UTF_8);
  }

  /** What stands between the title of the page and its imprint. */
  private static String body(Block... blocks) {
    String page = text(tree(SamplePublication.of(blocks)), "index.txt");
    return page.substring("# Home\n\n".length(), page.indexOf("\n\n---\n"));
  }

  @Test
  void every_page_has_its_text_beside_it() {
    assertThat(FRIENDLY.paths())
        .contains(
            "index.txt",
            "all/index.txt",
            "runbooks/postgres/index.txt",
            "runbooks/pg-old/index.txt",
            "alerts/PostgresConnectionsHigh/index.txt")
        .hasSize(SamplePublication.friendly().pages().size() + 1);
  }

  @Test
  void what_a_command_does_to_the_system_stands_before_it() {
    assertThat(body(command("rm -r /data", Risk.DESTRUCTIVE)))
        .startsWith("Command, DESTRUCTIVE, something is lost:\n\n```sh\nrm -r /data\n```");
    assertThat(body(command("scale 4", Risk.CHANGES)))
        .startsWith("Command, CHANGES THE SYSTEM:\n\n```");
    assertThat(body(command("ls", Risk.READS))).startsWith("Command, only reads:\n\n```");
  }

  @Test
  void placeholders_are_named() {
    Block kill =
        new Block.Command(
            "kill <pid> <pid> <host>", "sh", Risk.CHANGES, List.of("pid", "host"), List.of());

    assertThat(body(kill)).startsWith("Command, CHANGES THE SYSTEM; replace `<pid>`, `<host>`:\n");
  }

  @Test
  void a_command_is_neither_wrapped_nor_escaped_nor_ended_by_its_own_text() {
    String hostile = "echo \"" + "x ".repeat(200) + "\" *a* _b_ <c> &amp; \\\n```\necho `d`";

    assertThat(body(command(hostile, Risk.READS))).contains("````sh\n" + hostile + "\n````");
  }

  @Test
  void a_step_keeps_what_belongs_to_it_under_its_number() {
    Step step =
        new Step(
            "12b",
            Optional.of("kill"),
            List.of(new Plain("End it")),
            List.of(command("kill 1\n\nkill 2", Risk.CHANGES)));

    assertThat(body(new Steps(List.of(step))))
        .isEqualTo(
            """
            12b. End it {#kill}

                 Command, CHANGES THE SYSTEM:

                 ```sh
                 kill 1

                 kill 2
                 ```""");
  }

  @Test
  void text_of_people_is_not_escaped_and_raw_html_stays_text() {
    Block prose = new Block.Prose("`a_b` *and* c_d <script>x</script>  \nnext");
    Block line = new Block.Bullets(List.of(List.of(new Rich("> 10/h, #1 [x]"), new Code("y|z"))));

    assertThat(body(prose, line))
        .isEqualTo("`a_b` *and* c_d <script>x</script> next\n\n- > 10/h, #1 [x]`y|z`");
  }

  @Test
  void a_line_of_people_does_not_begin_like_what_the_page_itself_says() {
    Block lines =
        new Block.Bullets(
            List.of(
                List.of(new Plain("# 1 of 3")),
                List.of(new Rich("Command, only reads:")),
                List.of(new Plain("#1 is the worst, then `")),
                List.of(new Plain("see # 1"))));

    assertThat(body(lines, new Block.Prose("\\# x"), new Block.Prose("--\\-")))
        .isEqualTo(
            """
            - \\# 1 of 3
            - \\Command, only reads:
            - #1 is the worst, then `
            - see # 1

            \\# x

            \\---""");
  }

  @Test
  void a_command_with_strange_line_ends_stays_under_its_number() {
    Step step =
        new Step("1", Optional.empty(), List.of(), List.of(command("a\r# b\u2028c", Risk.READS)));

    assertThat(body(new Steps(List.of(step)))).contains("   a\r   # b\u2028   c\n   ```");
  }

  @Test
  void the_label_of_a_link_leads_nowhere_else() {
    Block link =
        new Block.Bullets(
            List.of(List.of(new Link("a](b) [c", new ToUrl("https://example.com/")))));

    assertThat(body(link)).isEqualTo("- [a)(b) (c](https://example.com/)");
  }

  @Test
  void links_lead_to_texts_of_pages_and_nowhere_dangerous() {
    Block bad = new Block.Bullets(List.of(List.of(new Link("go", new ToUrl("javascript:a()")))));

    assertThat(text(FRIENDLY, "alerts/PostgresConnectionsHigh/index.txt"))
        .contains("- [Kill the holder](../../runbooks/postgres/index.txt#kill)");
    assertThat(text(FRIENDLY, "runbooks/postgres/index.txt")).contains("{#kill}");
    assertThat(body(bad)).isEqualTo("- go");
  }

  @Test
  void a_page_ends_with_where_it_comes_from() {
    Imprint imprint =
        new Imprint(
            List.of(),
            Optional.of("Platform"),
            Optional.of(new Imprint.Review(Imprint.Review.State.OUTDATED, "2026-10-01")),
            List.of(new Code("runbooks/x.yaml")),
            Optional.of(new Imprint.Change("0123456789abcdef", "2026-10-02")));
    Publication known =
        publication(
            new Edition(
                Optional.of("1.2.3"),
                Optional.of(new Imprint.Change("fedcba9876543210", "2026-11-20")),
                true),
            new Page("x", "X", "About x", List.of()).with(imprint));

    assertThat(text(tree(known), "x/index.txt"))
        .isEqualTo(
            """
            # X

            ---

            - Of: Sample
            - Page: https://runbooks.example.com/x/
            - Owner: Platform
            - Reviewed: 2026-10-01, but its alert rules have changed since
            - Source: `runbooks/x.yaml`
            - Last changed: 2026-10-02
            - Edition: 2026-11-20 (fedcba9876, edited since)
            """);
  }

  @Test
  void the_list_names_every_page_with_severity_owner_and_intent() {
    Imprint imprint =
        new Imprint(
            List.of(new Badge("SEV-1", 1), new Badge("SEV-2", 2)),
            Optional.of("Platform"),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Publication publication =
        publication(
            Edition.UNKNOWN,
            new Page("", "Sample", "Every alert", List.of()),
            new Page("all", "Everything", "In full", List.of()),
            new Page("runbooks/a", "A [b]", "Above 90 %", List.of()).with(imprint));

    assertThat(text(tree(publication), TextEdition.LIST))
        .startsWith("# Sample\n\n> Runbooks: what to do when an alert fires.\n\n")
        .endsWith(
            """

            ## Start here

            - [Sample](https://runbooks.example.com/index.txt): Every alert

            ## Runbooks

            - [A (b)](https://runbooks.example.com/runbooks/a/index.txt): SEV-1, SEV-2, Platform. Above 90 %

            ## Optional

            - [Everything](https://runbooks.example.com/all/index.txt): In full
            """);
  }

  @Test
  void the_list_leads_to_every_text_but_those_of_former_addresses() {
    String list = text(FRIENDLY, TextEdition.LIST);

    for (Page page : SamplePublication.friendly().pages()) {
      String link = "(https://runbooks.example.com/orion/" + TextEdition.file(page.path()) + ")";
      assertThat(list.contains(link)).as(page.path()).isEqualTo(page.movedTo().isEmpty());
    }
    assertThat(list).contains("/orion/coverage.json)").contains("alerts.tsv): alert, code, ");
  }

  private static Publication publication(Edition edition, Page... pages) {
    return new Publication(
        "Sample",
        "",
        "https://runbooks.example.com/",
        edition,
        List.of(pages),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Search.NOTHING);
  }
}
