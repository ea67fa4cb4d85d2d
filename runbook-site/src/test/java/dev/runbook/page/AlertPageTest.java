package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an alert that no rule here defines says of itself. */
class AlertPageTest {

  private static final Publication PLATFORM = SiteComposer.compose(Samples.platform(), List.of());

  @Test
  void an_alert_of_another_source_says_what_raises_it_and_where_it_arrives() {
    assertThat(PageText.of(page("alerts/ErrorRate")))
        .containsSubsequence(
            "- Tolerates: single errors",
            "- Raised by: Error tracker: more than 10 events in an hour",
            "- Arrives in: #alerts",
            "- Set up: it may not be set up everywhere")
        .doesNotContain("## The rule");
  }

  @Test
  void the_runbooks_page_says_the_same_of_each_alert() {
    assertThat(PageText.of(page("runbooks/errors")))
        .contains(
            "| Alert | Severity | Tolerates | Raised by | Channel",
            "| ErrorRate (may not be set up everywhere) | SEV-1 SEV-2 | single errors"
                + " | Error tracker: more than 10 events in an hour | #alerts");
  }

  @Test
  void the_channel_that_an_alert_names_goes_before_its_routes() {
    assertThat(PageText.of(page("alerts/CacheDown"))).contains("- Arrives in: #quiet");
  }

  @Test
  void an_alert_of_a_retired_runbook_leads_on_and_not_into_its_steps() {
    assertThat(PageText.of(page("alerts/OldCacheDown")))
        .containsSubsequence(
            "! WARNING This runbook is retired",
            "* What it says is no longer valid. Use instead: The cache is down (stub)",
            "* If its alert still fires: Silence it and delete the rule")
        .doesNotContain("## First step: Steps");
  }

  private static Page page(String path) {
    return Samples.page(PLATFORM, path);
  }
}
