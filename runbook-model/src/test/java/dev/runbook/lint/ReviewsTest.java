package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.fix.FixException;
import dev.runbook.lint.Reviews.Stamped;
import dev.runbook.model.Runbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String RUNBOOK = "runbooks/api-errors.yaml";

  @TempDir Path base;

  private Folder folder = Folder.empty(Path.of(""));

  @BeforeEach
  void small() {
    folder = Folder.small(base);
  }

  @Test
  void a_stamped_runbook_is_reviewed_until_its_rule_changes() throws IOException {
    assertThat(stamp("api-errors")).containsExactly(new Stamped(RUNBOOK, "api-errors", 1, true));

    assertThat(Files.readString(base.resolve(RUNBOOK)))
        .containsPattern("\nreviewed: \\{date: 2026-11-21, rules: \"sha256:[0-9a-f]{64}\"}\n$");
    assertThat(folder.marks()).isEmpty();
    folder.change("alerts/api.yaml", "> 1", "> 2");
    assertThat(folder.marks()).containsExactly(RUNBOOK + ":6 alerts/changed-since-review");
  }

  @Test
  void a_stamp_that_is_up_to_date_leaves_the_file_alone() throws IOException {
    stamp("api-errors");

    assertThat(stamp("api-errors")).containsExactly(new Stamped(RUNBOOK, "api-errors", 1, false));
  }

  @Test
  void a_runbook_without_alert_rules_gets_the_day_alone() throws IOException {
    folder.write("runbooks/restart.yaml", "runbook: restart\ntitle: Restart\nsteps: [x]\n");

    assertThat(stamp("restart"))
        .containsExactly(new Stamped("runbooks/restart.yaml", "restart", 0, true));
    assertThat(base.resolve("runbooks/restart.yaml"))
        .content()
        .endsWith("steps: [x]\nreviewed: {date: 2026-11-21}\n");
  }

  @Test
  void a_pattern_chooses_every_runbook_that_it_fits_once() throws IOException {
    folder.write("runbooks/restart.yaml", "runbook: restart\ntitle: Restart\nsteps: [x]\n");

    assertThat(stamp("*", "api-errors"))
        .extracting(Stamped::id)
        .containsExactly("api-errors", "restart");
  }

  @Test
  void an_id_that_no_runbook_has_is_refused_with_a_question() {
    assertThatThrownBy(() -> new Reviews(folder.workspace()).choose(List.of("api-erors")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no runbook `api-erors`: did you mean `api-errors`?");
  }

  @Test
  void one_file_that_cannot_be_edited_keeps_all_others_from_being_written() {
    folder.write(
        "runbooks/restart.yaml",
        "runbook: restart\nreviewed: {date: &day 2026-01-01}\ntitle: *day\nsteps: [x]\n");

    assertThatThrownBy(() -> stamp("*"))
        .isInstanceOf(FixException.class)
        .hasMessageContaining("restart");
    assertThat(base.resolve(RUNBOOK)).content().doesNotContain("reviewed");
  }

  @Test
  void runbooks_whose_rules_changed_are_named_when_none_is_chosen() throws IOException {
    stamp("api-errors");
    assertThat(new Reviews(folder.workspace()).due()).isEmpty();

    folder.change("alerts/api.yaml", "> 1", "> 2");
    assertThat(new Reviews(folder.workspace()).due()).containsExactly("api-errors");
  }

  private List<Stamped> stamp(String... ids) throws IOException {
    Reviews reviews = new Reviews(folder.workspace());
    List<Runbook> chosen = reviews.choose(List.of(ids));
    return reviews.stamp(chosen, base, DAY);
  }
}
