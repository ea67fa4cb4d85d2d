package dev.runbook.maven;

import dev.runbook.lint.Reviews;
import java.util.List;

/** What the goal {@code review} tells of what it did. */
final class ReviewAccount {

  private ReviewAccount() {}

  /**
   * One runbook.
   *
   * @param stamped what was done with it
   * @return such as {@code runbooks/api.yaml: api-errors stamped with 2 alert rules}
   */
  static String of(Reviews.Stamped stamped) {
    String rules =
        switch (stamped.rules()) {
          case 0 -> "the day alone, for no alert rule here raises its alerts";
          case 1 -> "1 alert rule";
          default -> stamped.rules() + " alert rules";
        };
    return "%s: %s %s %s"
        .formatted(
            stamped.file(),
            stamped.id(),
            stamped.changed() ? "stamped with" : "is up to date with",
            rules);
  }

  /**
   * That nobody said which runbooks were read.
   *
   * @param due the ids of those whose rules changed since
   * @return what is expected
   */
  static String missing(List<String> due) {
    String changed =
        due.isEmpty()
            ? "no alert rule has changed since a review"
            : "the alert rules of these have changed since their review: `%s`"
                .formatted(String.join("`, `", due));
    return "`runbook.review` is empty, expected the ids of the runbooks that were read; " + changed;
  }
}
