package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Reviews.Stamped;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewAccountTest {

  @Test
  void a_stamped_runbook_is_told_with_the_number_of_its_rules() {
    assertThat(ReviewAccount.of(new Stamped("runbooks/a.yaml", "a", 2, true)))
        .isEqualTo("runbooks/a.yaml: a stamped with 2 alert rules");
    assertThat(ReviewAccount.of(new Stamped("runbooks/a.yaml", "a", 1, false)))
        .isEqualTo("runbooks/a.yaml: a is up to date with 1 alert rule");
    assertThat(ReviewAccount.of(new Stamped("runbooks/a.yaml", "a", 0, true)))
        .isEqualTo(
            "runbooks/a.yaml: a stamped with the day alone, for no alert rule here raises its alerts");
  }

  @Test
  void without_an_id_those_that_are_due_are_named() {
    assertThat(ReviewAccount.missing(List.of("a", "b")))
        .isEqualTo(
            "`runbook.review` is empty, expected the ids of the runbooks that were read; "
                + "the alert rules of these have changed since their review: `a`, `b`");
    assertThat(ReviewAccount.missing(List.of()))
        .endsWith("; no alert rule has changed since a review");
  }
}
