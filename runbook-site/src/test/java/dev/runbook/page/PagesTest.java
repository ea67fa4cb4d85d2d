package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.alerting.AlertRule;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages beside those of the runbooks. */
class PagesTest {

  private static final Publication RICH = SiteComposer.compose(Samples.rich(), Samples.richRules());

  @Test
  void home_jumps_to_an_alert_by_name() {
    assertThat(PageText.of(page("")))
        .containsSubsequence(
            "| Alert | Code | Severity | Owner | Runbook | Intent",
            "| DbConnectionsHigh | A10 | SEV-3 SEV-2 | Infrastructure"
                + " | The database runs out of connections"
                + " | Connections above 90 % of `max_connections` for 5 min",
            "| LonelyAlert |  |  |  | Not written yet (stub) | Not written yet",
            "## Runbooks without an alert",
            "| Restart the database | A2 | A restart by hand",
            "| An old way (retired) |  | ");
    assertThat(PageText.links(page(""))).contains(new ToPage("alerts/DbDown", ""));
  }

  @Test
  void home_leads_to_guides_and_severities_before_the_alerts() {
    assertThat(PageText.of(page("")))
        .containsSubsequence(
            "- Severities: SEV-1 · SEV-2 · SEV-3",
            "## Where to start",
            "* First aid for everything: Read it when you are paged and know nothing yet",
            "* Second aid: For later",
            "## Alerts");
    assertThat(PageText.links(page("")))
        .contains(
            new ToPage("severities", "severity-sev1"),
            new ToPage("guides/first-aid", ""),
            new ToPage("guides/second-aid", ""));
  }

  @Test
  void the_menu_names_three_guides_at_most_those_where_one_begins_first() {
    Publication publication =
        SiteComposer.compose(
            Samples.load(
                "guide: a\ntitle: A",
                "guide: b\ntitle: B",
                "guide: c\ntitle: C",
                "guide: d\ntitle: D\nfirstMinutes: {steps: [look]}",
                "guide: e\ntitle: E\nfirstMinutes: {steps: [look]}\n"
                    + "triage: [{symptom: Odd, none: wait}]"),
            List.of());

    assertThat(publication.menu())
        .extracting(entry -> entry.label())
        .startsWith("Alerts", "E", "D", "A")
        .doesNotContain("B", "C");
  }

  @Test
  void home_says_who_is_on_call_and_what_to_read() {
    assertThat(PageText.of(page("")))
        .contains(
            "| Operations | `@ops-oncall` | #ops | First for everything",
            "* handbook.md § On call");
  }

  @Test
  void an_alerts_page_says_what_it_means_and_leads_on() {
    assertThat(PageText.of(page("alerts/DbDown")))
        .containsSubsequence(
            "SEV-1",
            "respond within 15 min",
            "DbDown",
            "A10",
            "No answer for 2 min",
            "- Impact: New logins fail",
            "- Detects: no answer",
            "- Does not detect: a replica that lags",
            "- On call: `@ops-oncall`",
            "## First step: Capture first",
            "$ docker logs db > db.log [sh, READS]",
            "## The runbook",
            "* All of it: The database runs out of connections",
            "* Never",
            "* Diagnose",
            "* Common causes",
            "* Mitigate",
            "## The rule",
            "| up == 0",
            "- For: 5 min",
            "- Labels: `severity=critical`",
            "- File: `alerts/rules.yaml:1`")
        .doesNotContain("2. Is one application holding them all?");
  }

  @Test
  void an_alert_with_a_severity_of_its_own_does_not_speak_of_what_decides_that_of_others() {
    assertThat(PageText.all(page("alerts/DbConnectionsHigh"))).contains("- Severity: SEV-3 when");
    assertThat(PageText.all(page("alerts/DbDown"))).doesNotContain("- Severity: ");
  }

  @Test
  void an_alert_without_a_rule_shows_none() {
    assertThat(PageText.all(page("alerts/DbConnectionsHigh"))).doesNotContain("The rule");
  }

  @Test
  void a_pattern_gives_pages_to_the_alerts_of_the_rules_that_it_matches() {
    assertThat(RICH.pages())
        .extracting(Page::path)
        .contains("alerts/DbPoolReadSaturated", "alerts/DbPoolWriteSaturated")
        .doesNotContain("alerts/Unknown", "alerts/Db Pool");
  }

  @Test
  void an_alert_that_leads_to_a_stub_says_so() {
    assertThat(PageText.all(page("alerts/LonelyAlert"))).contains("This runbook is a stub");
  }

  @Test
  void the_quick_reference_gives_each_alert_its_first_command() {
    assertThat(PageText.of(page("quick-reference")))
        .contains(
            "| A10 | DbDown | SEV-1 | 15 min | `docker logs db > db.log`"
                + " | The database runs out of connections",
            "What runs",
            "$ docker ps [sh, READS]");
  }

  @Test
  void the_quick_reference_shows_one_line_of_a_long_command_and_words_where_there_is_none() {
    Publication publication =
        SiteComposer.compose(
            Samples.load(
                "runbook: a\ntitle: A\nalerts: [AlertA]\nsteps:\n- run: |\n    one\n    two\n",
                "runbook: b\ntitle: B\nalerts: [AlertB]\nsteps: [Look at it]\n"),
            List.of());

    assertThat(PageText.of(Samples.page(publication, "quick-reference")))
        .contains("| AlertA | `one` … | A", "| AlertB | Look at it | B");
  }

  @Test
  void severities_say_what_they_mean_and_policies_whom_to_call_when() {
    assertThat(PageText.of(page("severities")))
        .containsSubsequence(
            "## SEV-1",
            "- Means: Nobody can work",
            "- Respond: 15 min",
            "- Told by: a call",
            "- Example: all is down",
            "- Label of alert rules: `critical`",
            "- Alerts: DbDown",
            "## SEV-2",
            "## Escalation: Operations first",
            "| When | Whom | On call | Channel | For what",
            "| at once | Operations | `@ops-oncall` | #ops | ",
            "| after 30 min | Infrastructure | `@infra-oncall` | #ops"
                + " | when the platform is the cause",
            "| Legal |  |  | ");
  }

  @Test
  void without_severities_and_policies_there_is_no_page_of_them() {
    Publication publication = SiteComposer.compose(Samples.load("runbook: a\ntitle: A"), List.of());

    assertThat(publication.pages()).extracting(Page::path).doesNotContain("severities");
    assertThat(publication.menu()).extracting(e -> e.path()).doesNotContain("severities");
  }

  @Test
  void the_table_of_alerts_has_a_row_that_begins_with_each_name() {
    DataTable table = RICH.tables().get(0);

    assertThat(table.name()).isEqualTo("alerts");
    assertThat(table.header())
        .containsExactly(
            "alert", "code", "severity", "owner", "runbook", "intent", "url", "status");
    assertThat(table.rows())
        .contains(
            List.of(
                "DbDown",
                "A10",
                "sev1",
                "infra",
                "connections",
                "No answer for 2 min",
                "https://runbooks.example.com/alerts/DbDown/",
                "live"))
        .extracting(row -> row.get(0))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void the_order_of_the_rules_changes_nothing() {
    List<AlertRule> reversed = new ArrayList<>(Samples.richRules());
    Collections.reverse(reversed);

    Publication other = SiteComposer.compose(Samples.rich(), reversed);

    assertThat(other.pages())
        .map(PagesTest::said)
        .isEqualTo(RICH.pages().stream().map(PagesTest::said).toList());
    assertThat(other.tables()).isEqualTo(RICH.tables());
    assertThat(other.files())
        .map(DataFile::text)
        .isEqualTo(RICH.files().stream().map(DataFile::text).toList());
    assertThat(other.menu()).isEqualTo(RICH.menu());
  }

  private static List<Object> said(Page page) {
    return List.of(page.path(), page.title(), page.description(), page.imprint(), page.blocks());
  }

  @Test
  void every_page_begins_with_its_top_and_has_a_plain_description() {
    assertThat(RICH.pages())
        .allMatch(page -> page.blocks().get(0) instanceof Masthead)
        .allMatch(page -> !page.description().isBlank())
        .noneMatch(page -> page.description().contains("`") || page.description().contains("\n"));
  }

  private static Page page(String path) {
    return Samples.page(RICH, path);
  }
}
