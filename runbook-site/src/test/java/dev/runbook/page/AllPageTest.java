package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.alerting.AlertRule;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.MenuEntry;
import dev.runbook.load.RunbookSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllPageTest {

  @Test
  void a_runbook_with_one_alert_has_a_heading_that_grep_finds() {
    String text = all(Samples.example("busflow"), List.of());

    assertThat(text)
        .contains(
            "\n## A1 HighApiErrorRate · sev2 · ops · high-api-error-rate · HTTP 5xx rate of"
                + " `busflow_api` (p99) above 2% for 5 min\n");
  }

  @Test
  void a_runbook_with_several_alerts_has_such_a_heading_for_each() {
    String text = all(Samples.rich(), Samples.richRules());

    assertThat(text)
        .contains("\n## Runbook A10 The database runs out of `connections`\n")
        .contains("\n### A10 DbConnectionsHigh · sev3/sev2 · infra · connections · Connections")
        .contains("\n### A10 DbDown · sev1 · infra · connections · No answer for 2 min\n")
        .contains("\n### A10 DbPoolReadSaturated · sev3/sev2 · infra · connections · Connections")
        .contains("\n## LonelyAlert · no severity · no owner · stub · Not written yet\n");
  }

  @Test
  void an_alert_has_the_same_anchor_whether_its_runbook_answers_others_too_or_not() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    "runbook: one\ntitle: One\nalerts: [{name: A, aliases: [FormerA, B]}]",
                    "runbook: two\ntitle: Two\nalerts: [B, {name: C, aliases: [FormerC]}]"),
                List.of()),
            "all");

    assertThat(PageText.ids(page))
        .containsSubsequence(
            "one", "alert_A", "alert_FormerA", "two", "alert_B", "alert_C", "alert_FormerC")
        .doesNotHaveDuplicates();
  }

  @Test
  void the_menu_says_of_a_very_long_page_how_long_it_is() {
    assertThat(menu(1000)).endsWith("All");
    assertThat(menu(1001)).endsWith("All 1,001 runbooks");
  }

  private static List<String> menu(int runbooks) {
    String documents =
        IntStream.range(0, runbooks)
            .mapToObj(i -> "runbook: r%d\ntitle: Runbook %d\n".formatted(i, i))
            .collect(Collectors.joining("---\n"));
    return SiteComposer.compose(Samples.load(documents), List.of()).menu().stream()
        .map(MenuEntry::label)
        .toList();
  }

  @Test
  void it_is_the_only_large_page_and_says_the_same_as_a_stream() {
    Publication publication = SiteComposer.compose(Samples.load("runbook: a\ntitle: A"), List.of());
    Page page = Samples.page(publication, "all");

    assertThat(page.isLarge()).isTrue();
    assertThat(page.stream()).containsExactlyElementsOf(page.blocks());
    assertThat(publication.pages()).filteredOn(Page::isLarge).containsExactly(page);
  }

  @Test
  void each_alert_begins_exactly_one_line() {
    assertEachAlertBeginsOneLine(Samples.rich(), Samples.richRules());
    assertEachAlertBeginsOneLine(Samples.example("busflow"), List.of());
  }

  @Test
  void running_text_that_begins_with_an_alert_is_set_apart() {
    String text = all(Samples.rich(), Samples.richRules());

    assertThat(text)
        .contains("! NOTE Background\nThe pool is shared.\n\nDbDown is the worst case.");
  }

  @Test
  void runbooks_come_in_the_order_of_their_codes_between_what_leads_to_them_and_the_rest() {
    assertThat(all(Samples.rich(), Samples.richRules()).lines().filter(l -> l.startsWith("## ")))
        .extracting(line -> line.replaceFirst(" · .*", ""))
        .startsWith(
            "## First aid for everything",
            "## Second aid",
            "## Quick reference",
            "## Runbook A2 Restart the database",
            "## Runbook A10 The database runs out of `connections`",
            "## Runbook An old way",
            "## LonelyAlert",
            "## Severities and escalation");
  }

  @Test
  void every_other_page_is_repeated_with_links_that_stay_on_the_page() {
    Page page = Samples.page(SiteComposer.compose(Samples.rich(), Samples.richRules()), "all");

    assertThat(PageText.all(page))
        .contains("\n## First aid for everything\n", "\n### First minutes: at most 5 min\n")
        .contains("\n#### Report\n", "[ ] Tell users", "\n## Severities and escalation\n");
    assertThat(PageText.ids(page))
        .contains("page_guides:first-aid", "page_guides:first-aid::look", "page_severities")
        .doesNotHaveDuplicates();
    assertThat(PageText.links(page))
        .contains(
            new ToPage("all", "page_guides:first-aid::open-door"),
            new ToPage("all", "page_guides:second-aid"),
            new ToPage("all", "connections"),
            new ToPage("all", "alert_DbDown"),
            new ToPage("all", "stub"))
        .noneMatch(
            link -> link.path().startsWith("runbooks/") || link.path().startsWith("alerts/"));
  }

  @Test
  void headings_and_code_that_begin_with_an_alert_are_set_apart() {
    String text =
        all(
            Samples.load(
                "runbook: down\ntitle: Down\nalerts: [DbDown]",
                """
                guide: g
                title: DbDown explained
                mitigations: [{mitigation: DbDown again, none: wait}]
                templates: [{template: Report, text: DbDown since HH:MM}]
                """),
            List.of());

    assertThat(text)
        .contains("\n## § DbDown explained\n", "\n#### § DbDown again\n")
        .contains("\n! NOTE Background\n| DbDown since HH:MM");
  }

  @Test
  void every_runbook_is_there_in_full() {
    String text = all(Samples.rich(), Samples.richRules());

    assertThat(text)
        .contains("### Diagnose", "#### Cause 1: Pool misconfigured", "$ ./drain.sh [sh, CHANGES]")
        .contains("- Title: Restart the database", "- Impact: New logins fail");
  }

  private static void assertEachAlertBeginsOneLine(RunbookSet set, List<AlertRule> rules) {
    List<AlertEntry> alerts = new Sources(set, rules).alerts();
    assertThat(alerts).isNotEmpty();
    for (AlertEntry alert : alerts) {
      String optionalCode = "(" + Pattern.quote(alert.code()) + " )?";
      Pattern start = Pattern.compile("^#* ?" + optionalCode + alert.name() + "\\b");
      // A callout puts a mark before each of its lines in every format that has lines.
      List<String> found =
          all(set, rules)
              .replaceAll("(?m)^! NOTE Background\\n(.*\\n)*?(?=[-#])", "")
              .lines()
              .filter(line -> start.matcher(line).find())
              .toList();
      assertThat(found).as(alert.name()).hasSize(1);
      assertThat(found.get(0)).startsWith("##").contains(" · " + alert.runbookId() + " · ");
    }
  }

  private static String all(RunbookSet set, List<AlertRule> rules) {
    Page page = Samples.page(SiteComposer.compose(set, rules), "all");
    return PageText.all(page);
  }
}
