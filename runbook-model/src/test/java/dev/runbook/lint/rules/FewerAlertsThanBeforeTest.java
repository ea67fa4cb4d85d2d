package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FewerAlertsThanBeforeTest {

  private static final String RULE = "lint/fewer-alerts-than-before";

  @TempDir Path base;

  @Test
  void the_finding_says_where_rules_were_looked_for_and_what_to_write_if_they_are_gone() {
    Folder folder = atLeast(3, "rules: [alerts/, more/], ").write("more/a.yaml", "groups: []\n");

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo("there is 1 alert rule, expected at least 3");
              assertThat(finding.hint())
                  .contains(
                      "they were looked for in `alerts/`, `more/`\n"
                          + "if the others are gone for good: atLeast: 1");
            });
  }

  @Test
  void as_many_as_the_floor_are_enough() {
    assertThat(atLeast(1, "").marks()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_may_hold_the_others() {
    Folder folder = atLeast(2, "").write("alerts/broken.yaml", "groups: [\n");

    assertThat(folder.marks()).containsExactly("alerts/broken.yaml:2 yaml/syntax");
  }

  @Test
  void an_empty_folder_is_told_once() {
    Folder folder = atLeast(2, "").remove("alerts/api.yaml").write("alerts/a.txt", "");

    assertThat(folder.marks()).containsExactly("alerts:1 lint/nothing-to-check");
  }

  @Test
  void a_floor_holds_where_something_else_raises_every_alert() {
    Folder folder =
        atLeast(2, "")
            .remove("alerts/api.yaml")
            .change("runbooks/catalog.yaml", "severities:", "sources: {tracker: {}}\nseverities:")
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[{name: A, source: tracker}]");

    assertThat(folder.marks()).containsExactly("runbooks/catalog.yaml:3 " + RULE);
  }

  private Folder atLeast(int floor, String more) {
    return Folder.small(base)
        .change(
            "runbooks/catalog.yaml",
            "severities:",
            "alerts: {%satLeast: %s}\nseverities:".formatted(more, floor));
  }
}
