package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovedPagesTest {

  private static final Publication SITE =
      SiteComposer.compose(
          Samples.load(
              "runbook: new\ntitle: New `name`\naliases: [old, older, 'a b', guide]",
              "guide: guide\ntitle: Guide\naliases: [former]"),
          List.of());

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
  void an_id_in_use_and_one_that_is_no_address_lead_nowhere() {
    assertThat(SITE.pages())
        .extracting(Page::path)
        .filteredOn(path -> path.contains("/"))
        .containsExactly(
            "guides/former", "guides/guide", "runbooks/new", "runbooks/old", "runbooks/older");
  }

  @Test
  void neither_the_menu_nor_the_page_of_everything_has_them() {
    assertThat(SITE.menu()).noneMatch(entry -> entry.path().contains("old"));
    assertThat(PageText.ids(Samples.page(SITE, "all"))).noneMatch(id -> id.contains("old"));
  }
}
