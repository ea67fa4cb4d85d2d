package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickReferencePageTest {

  private static final Page PAGE =
      Samples.page(SiteComposer.compose(Samples.platform(), List.of()), "quick-reference");

  @Test
  void an_alert_shows_its_channel_and_the_step_that_its_runbook_chose() {
    assertThat(PageText.of(PAGE))
        .contains(
            "| Alert | Severity | Respond | Channel | Start with | Runbook",
            "| ErrorRate | SEV-1 SEV-2 | 15 min / 1 h | #alerts | `redis-cli -n <db> flushdb`"
                + " (destructive) | Errors",
            "| CacheDown | SEV-1 | 15 min | #quiet |  | The cache is down (stub)");
  }

  @Test
  void the_chosen_step_may_be_one_in_words() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    "runbook: a\ntitle: A\nalerts: [B]\n"
                        + "steps: [{run: x}, {do: Call the host, quick: true}]"),
                List.of()),
            "quick-reference");

    assertThat(PageText.of(page)).contains("| B | Call the host | A");
  }

  @Test
  void nobody_begins_with_a_retired_runbook() {
    assertThat(PageText.of(PAGE))
        .contains("| OldCacheDown |  |  |  | The cache is down (stub) | The old cache (retired)");
  }

  @Test
  void the_chosen_step_may_lead_elsewhere() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    "runbook: a\ntitle: A\nalerts: [B]\nsteps: [{run: x}, {see: c, quick: true}]",
                    "runbook: c\ntitle: C"),
                List.of()),
            "quick-reference");

    assertThat(PageText.of(page)).contains("| B | Go on with C | A");
  }

  @Test
  void commands_stand_under_their_headings_and_those_without_one_come_first() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## Commands",
            "What runs",
            "### Logs by time",
            "The last hour",
            "Today",
            "### Data",
            "Keys");
    assertThat(PageText.ids(PAGE)).contains("commands-1", "commands-2");
  }

  @Test
  void without_alerts_and_commands_there_is_no_page() {
    assertThat(SiteComposer.compose(Samples.load("runbook: a\ntitle: A"), List.of()).pages())
        .extracting(Page::path)
        .doesNotContain("quick-reference");
  }
}
