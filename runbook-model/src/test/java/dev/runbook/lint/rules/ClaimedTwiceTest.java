package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimedTwiceTest {

  private static final String RULE = "alerts/claimed-twice";

  @TempDir Path base;

  @Test
  void the_later_of_two_runbooks_is_reported_and_told_of_the_first() {
    Folder folder = second("[ApiErrors]");

    assertThat(folder.marks()).containsExactly("runbooks/b.yaml:3 " + RULE);
    Diagnostic finding = folder.findings(RULE).get(0);
    assertThat(finding.message())
        .isEqualTo(
            "the alert `ApiErrors` is claimed by the runbook `api-errors` at"
                + " `runbooks/api-errors.yaml:3:10` already");
    assertThat(finding.location()).hasToString("runbooks/b.yaml:3:10");
  }

  @Test
  void a_runbook_that_claims_it_twice_is_told_to_make_one_entry_of_them() {
    Folder folder = first("[ApiErrors, {name: ApiErrors, severity: sev2}]");

    assertThat(folder.marks()).containsExactly("runbooks/api-errors.yaml:3 " + RULE);
    assertThat(folder.findings(RULE).get(0).message()).contains("claimed by this runbook");
  }

  @Test
  void the_same_pattern_is_claimed_twice() {
    assertThat(first("[{pattern: \"Api*\"}, {pattern: \"Api*\"}]").findings(RULE))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("the pattern `Api*` is claimed"));
  }

  @Test
  void a_name_and_patterns_that_match_it_are_no_conflict() {
    assertThat(second("[{pattern: \"Api*\"}, {pattern: \"*Errors\"}]").marks()).isEmpty();
  }

  @Test
  void three_claims_are_two_findings() {
    assertThat(first("[ApiErrors, ApiErrors, ApiErrors]").findings(RULE)).hasSize(2);
  }

  @Test
  void a_second_runbook_of_one_id_is_one_mistake_whatever_it_claims() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/b.yaml", "runbook: api-errors\ntitle: B\nalerts: [ApiErrors]\n");

    assertThat(folder.marks()).containsExactly("runbooks/b.yaml:1 runbooks/duplicate-id");
  }

  private Folder first(String alerts) {
    return Folder.small(base)
        .change("runbooks/api-errors.yaml", "alerts: [ApiErrors]", "alerts: " + alerts);
  }

  private Folder second(String alerts) {
    return Folder.small(base)
        .write("runbooks/b.yaml", "runbook: a-first\ntitle: A\nalerts: " + alerts + "\n");
  }
}
