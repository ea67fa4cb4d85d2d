package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.diagnostic.Location;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MovedPagesTest {

  private static final Publication SITE =
      SiteComposer.compose(
          withPage(
              Samples.load(
                  """
                  runbook: new
                  title: New `name`
                  aliases: [old, older, 'a b', guide]
                  alerts: [{name: ApiErrors, aliases: [HttpErrors, ApiErrors]}]
                  """,
                  "guide: guide\ntitle: Guide\naliases: [former]")),
          List.of());

  private static RunbookSet withPage(RunbookSet set) {
    List<Located<String>> former =
        List.of(
            new Located<>("wiki/move", Location.startOf("move.md")),
            new Located<>("runbooks/old", Location.startOf("move.md")));
    MarkdownPage page =
        new MarkdownPage(
            "pages/move", "Move", "Text", List.of(), Map.of(), List.of(), former, "move.md");
    return new RunbookSet(set.catalog(), set.runbooks(), set.guides(), List.of(page));
  }

  @Test
  void a_former_id_leads_on() {
    Page page = Samples.page(SITE, "runbooks/old");

    assertThat(page.movedTo()).contains(new ToPage("runbooks/new", ""));
    assertThat(PageText.of(page))
        .containsExactly("New name", "* This runbook has another address now: New name");
    assertThat(Samples.page(SITE, "guides/former").movedTo())
        .contains(new ToPage("guides/guide", ""));
  }

  @Test
  void a_former_name_of_an_alert_leads_on_to_its_page() {
    Page page = Samples.page(SITE, "alerts/HttpErrors");

    assertThat(page.movedTo()).contains(new ToPage("alerts/ApiErrors", ""));
    assertThat(PageText.of(page))
        .containsExactly("ApiErrors", "* This alert has another address now: ApiErrors");
  }

  @Test
  void a_former_address_of_a_plain_page_leads_on_unless_a_runbook_had_it() {
    Page page = Samples.page(SITE, "wiki/move");

    assertThat(page.movedTo()).contains(new ToPage("pages/move", ""));
    assertThat(PageText.of(page))
        .containsExactly("Move", "* This page has another address now: Move");
  }

  @Test
  void an_id_in_use_and_one_that_is_no_address_lead_nowhere() {
    assertThat(SITE.pages())
        .extracting(Page::path)
        .filteredOn(path -> path.contains("/"))
        .containsExactly(
            "alerts/ApiErrors",
            "alerts/HttpErrors",
            "guides/former",
            "guides/guide",
            "pages/move",
            "runbooks/new",
            "runbooks/old",
            "runbooks/older",
            "wiki/move");
  }

  @Test
  void neither_the_menu_nor_the_page_of_everything_has_them() {
    assertThat(SITE.menu()).noneMatch(entry -> entry.path().contains("old"));
    assertThat(PageText.ids(Samples.page(SITE, "all"))).noneMatch(id -> id.contains("old"));
  }
}
