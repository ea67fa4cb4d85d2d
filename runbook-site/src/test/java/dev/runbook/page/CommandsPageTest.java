package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.load.RunbookSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of commands that can do harm, and how commands look everywhere. */
class CommandsPageTest {

  private static final Publication PLATFORM = SiteComposer.compose(Samples.platform(), List.of());

  @Test
  void what_destroys_comes_before_what_changes_each_with_its_way_back() {
    assertThat(PageText.of(page("commands")))
        .containsSubsequence(
            "$ redis-cli -n <db> flushdb [sh, DESTRUCTIVE]",
            "- In: Errors: Empty the cache",
            "- If: keys are stale",
            "- Because: stale keys break it",
            "- Undo: none",
            "$ rm -rf /cache [sh, DESTRUCTIVE]",
            "- In: The old cache (retired)",
            "$ ./scale.sh 4 [sh, CHANGES]",
            "- In: Errors",
            "- Undo: ./scale.sh 2")
        .doesNotContain("$ SELECT 1 [sql, READS]");
  }

  @Test
  void each_leads_to_the_nearest_place_that_has_an_address() {
    assertThat(PageText.links(page("commands")))
        .containsSubsequence(
            new ToPage("runbooks/errors", "flush"),
            new ToPage("runbooks/old-cache", "steps-1"),
            new ToPage("runbooks/errors", "steps-3"));
  }

  @Test
  void a_note_before_a_step_does_not_lead_to_the_step_after_it() {
    RunbookSet set =
        Samples.load("runbook: a\ntitle: A\nsteps: [{note: n}, {run: rm x, risk: destructive}]");
    Publication publication = SiteComposer.compose(set, List.of());

    assertThat(PageText.links(Samples.page(publication, "commands")))
        .contains(new ToPage("runbooks/a", "steps-1"));
    assertThat(PageText.ids(Samples.page(publication, "runbooks/a")))
        .containsExactly("steps", "steps-1");
  }

  @Test
  void commands_of_guides_and_causes_are_there_too() {
    Publication publication =
        SiteComposer.compose(
            Samples.load(
                "runbook: a\ntitle: A\ncauses: [{cause: C, steps: [{run: one, risk: changes}]}]",
                "guide: g\ntitle: G\nevidence: [{id: e, run: two, risk: changes}]"),
            List.of());

    assertThat(PageText.links(Samples.page(publication, "commands")))
        .containsExactly(new ToPage("runbooks/a", "cause-1"), new ToPage("guides/g", "e"));
  }

  @Test
  void commands_that_only_look_make_no_page() {
    assertThat(
            SiteComposer.compose(Samples.load("runbook: a\ntitle: A\nsteps: [{run: x}]"), List.of())
                .pages())
        .extracting(Page::path)
        .doesNotContain("commands");
  }

  @Test
  void a_command_says_what_it_does_and_what_it_may_print() {
    assertThat(PageText.of(page("runbooks/errors")))
        .containsSubsequence(
            "$ redis-cli -n <db> flushdb [sh, DESTRUCTIVE]",
            "- Where: App server · Runs everything",
            "- Get there: `ssh ops@app.example.com`",
            "- It does: (1) drops all keys, (2) warms the cache",
            "It may print:",
            "| OK\ndone");
  }

  @Test
  void output_goes_into_its_file_by_the_shell_or_is_told() {
    assertThat(PageText.of(page("runbooks/errors")))
        .contains(
            "$ docker logs api > /tmp/incident-$(date +%Y%m%d-%H%M%S)-api.log [sh, READS]",
            "$ SELECT 1 [sql, READS]", "- Output goes to: `one.csv`");
  }

  @Test
  void a_command_of_the_catalog_tells_what_its_placeholders_stand_for() {
    assertThat(PageText.of(page("quick-reference")))
        .containsSubsequence(
            "- <db>: Production `0`, Staging `2`", "$ redis-cli -n <db> keys '*' [sh, READS]");
  }

  private static Page page(String path) {
    return Samples.page(PLATFORM, path);
  }
}
