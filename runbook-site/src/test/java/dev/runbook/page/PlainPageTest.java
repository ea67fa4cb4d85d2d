package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainPageTest {

  private static final String EDIT = "https://git.example.com/runbooks/edit/main/";

  @Test
  void a_page_has_its_title_its_source_and_its_outermost_headings() {
    Page page = page("pages/rollback", EDIT);

    assertThat(page.title()).isEqualTo("Roll back");
    Masthead top = (Masthead) page.blocks().get(0);
    assertThat(top.title()).isEqualTo("Roll back");
    assertThat(top.aside())
        .containsExactly(
            new Block.Fact(
                "Source",
                List.of(
                    new Inline.Link(
                        "runbooks/rollback.md", new ToUrl(EDIT + "runbooks/rollback.md")))));
    assertThat(PageText.blocks(page, Block.Heading.class))
        .containsExactly(
            new Block.Heading(2, "before", List.of(new Inline.Rich("Before"))),
            new Block.Heading(2, "now", List.of(new Inline.Rich("Now"))));
  }

  @Test
  void what_stands_between_headings_is_prose_as_it_was_written() {
    List<Block.Prose> prose = PageText.blocks(page("pages/rollback", EDIT), Block.Prose.class);

    assertThat(prose).hasSize(3);
    assertThat(prose.get(0).markdown().strip()).startsWith("A release is rolled back");
    assertThat(prose.get(1).markdown().strip())
        .isEqualTo("> ### Ask\n> Is it the release?\n\n1. Look at [what runs now](#now).");
    assertThat(prose.get(2).markdown()).contains("# not a heading\n");
  }

  @Test
  void links_to_files_with_a_page_lead_there_and_others_to_the_repository() {
    assertThat(links("pages/rollback", EDIT))
        .containsOnly(
            entry("README.md#start", new ToPage("pages", "")),
            entry("#now", new ToPage("pages/rollback", "now")));
    assertThat(links("pages", EDIT))
        .containsOnly(
            entry("rollback.md", new ToPage("pages/rollback", "")),
            entry("db/failover.md#check-first", new ToPage("pages/db/failover", "check-first")),
            entry("api.yaml#look", new ToPage("runbooks/api", "look")),
            entry("api.yaml", new ToPage("runbooks/api", "")),
            entry("../scripts/restart%20all.sh", new ToUrl(EDIT + "scripts/restart all.sh")),
            entry("../docs/plan.png", new ToUrl(EDIT + "docs/plan.png")));
    assertThat(links("pages/db/failover", EDIT))
        .containsOnly(entry("/runbooks/rollback.md#ask", new ToPage("pages/rollback", "before")));
  }

  @Test
  void where_the_repository_is_edited_nowhere_the_path_is_shown() {
    Page page = page("pages", "");

    assertThat(PageText.all(page))
        .contains("| Scripts | restart (`scripts/restart all.sh`) and plan (`docs/plan.png`) |")
        .contains("[its runbook](api.yaml#look)");
    assertThat(links("pages", "")).doesNotContainKey("../docs/plan.png");
  }

  @Test
  void the_home_page_leads_to_every_page_and_so_does_a_reference() {
    List<Page> pages = SiteComposer.compose(Samples.plain(EDIT), List.of()).pages();

    assertThat(links(pages, ""))
        .contains(
            new ToPage("pages", ""),
            new ToPage("pages/rollback", ""),
            new ToPage("pages/db/failover", ""));
    assertThat(links(pages, "runbooks/api")).contains(new ToPage("pages/rollback", "now"));
  }

  private static List<ToPage> links(List<Page> pages, String path) {
    return pages.stream()
        .filter(page -> page.path().equals(path))
        .flatMap(page -> PageText.links(page).stream())
        .toList();
  }

  private static Map<String, Inline.Target> links(String path, String edit) {
    return PageText.blocks(page(path, edit), Block.Prose.class).get(0).links();
  }

  private static Page page(String path, String edit) {
    return Samples.page(SiteComposer.compose(Samples.plain(edit), List.of()), path);
  }
}
