package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesPageTest {

  private static final Page PAGE =
      Samples.page(SiteComposer.compose(Samples.platform(), List.of()), "services");

  @Test
  void the_matrix_has_a_row_for_each_way_in_which_a_service_fails() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "| Service | When | What users see | Severity | Fails | Runbook",
            "| Cache | one replica is gone | Nothing | SEV-2 | soft | The cache is down (stub)",
            "| Cache | all are gone | They are logged out | SEV-1 | loud | none yet",
            "| Mail |  | No mails |  | soft | none yet",
            "## Cache");
  }

  @Test
  void a_service_says_whose_it_is_how_to_see_its_health_and_what_still_works() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## Cache",
            "Keeps sessions",
            "- Owner: Core, `@core` in #alerts",
            "- Runbooks: The cache is down (stub)",
            "- Logs: API",
            "- Health check: It names what is down",
            "$ curl -s https://api.example.com/health [sh, READS]",
            "It may print:",
            "| {\"cache\": \"up\"}",
            "? one replica is gone",
            "- Users see: Nothing",
            "- Severity: SEV-2",
            "- Fails: soft (callers go on with less, and no error is shown)",
            "- Still works: Logins",
            "- Does not work: Rate limits",
            "- By itself: another replica within 10 s",
            "- Runbook: The cache is down (stub)",
            "? all are gone",
            "- Fails: loud (callers get an error)");
    assertThat(PageText.links(PAGE)).contains(new ToPage("tools", "log-api"));
  }

  @Test
  void a_single_failure_without_a_condition_is_no_choice() {
    assertThat(PageText.of(PAGE)).containsSubsequence("## Mail", "- Users see: No mails");
    assertThat(PageText.of(PAGE)).doesNotContain("? It fails");
  }

  @Test
  void services_of_which_nothing_fails_make_no_matrix() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load("catalog: x\nservices: {db: {title: Database}}"), List.of()),
            "services");

    assertThat(PageText.of(page))
        .containsExactly("Services and how they degrade", "## Database", "- Runbooks: none yet");
  }
}
