package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsDifferInCaseTest {

  private static final String RULE = "runbooks/ids-differ-in-case";
  private static final String RULE_FILE =
      """
      groups:
        - name: more
          rules:
            - alert: %s
              expr: up == 0
              annotations: {runbook_url: "https://runbooks.example.com/runbooks/api-errors/"}
      """;

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runbook: Api-Errors\ntitle: B\n",
        "guide: API-ERRORS\ntitle: B\nevidence: [x]\n",
        "runbook: b\naliases: [api-Errors]\ntitle: B\n",
        "runbook: b\ncode: a1\ntitle: B\n",
      })
  void ids_former_ids_and_codes_of_others_are_compared_without_case(String document) {
    Folder folder = coded().write("runbooks/b.yaml", document);

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(f -> assertThat(f.location().file()).isEqualTo("runbooks/b.yaml"));
    assertThat(folder.marks()).hasSize(1);
  }

  @Test
  void the_finding_says_what_it_collides_with_and_where_that_is() {
    Folder folder = coded().write("runbooks/b.yaml", "runbook: Api-Errors\ntitle: B\n");

    assertThat(folder.findings(RULE).get(0).message())
        .isEqualTo(
            "`Api-Errors` differs only in case from `api-errors` at `runbooks/api-errors.yaml:1:10`");
  }

  @Test
  void an_id_may_have_been_changed_in_its_case_alone() {
    Folder folder =
        coded().write("runbooks/b.yaml", "runbook: disk-full\ntitle: B\naliases: [Disk-Full]\n");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_former_name_of_an_alert_is_compared_with_the_names_of_others() {
    Folder folder =
        Folder.small(base)
            .write(
                "runbooks/b.yaml",
                "runbook: b\ntitle: B\nalerts:"
                    + " [{name: Other, optional: true, aliases: [APIErrors, OTHER]}]\n");

    assertThat(folder.findings(RULE))
        .extracting(Diagnostic::message)
        .containsExactly(
            "`APIErrors` differs only in case from `ApiErrors` at `runbooks/api-errors.yaml:3:10`");
    assertThat(folder.marks()).hasSize(1);
  }

  @Test
  void an_id_and_a_code_have_nothing_to_do_with_each_other() {
    assertThat(coded().write("runbooks/b.yaml", "runbook: A1\ntitle: B\n").marks()).isEmpty();
  }

  @Test
  void alerts_of_rules_that_have_pages_are_compared() {
    Folder folder =
        claims("[{pattern: \"*rrors\"}]")
            .write("alerts/more.yaml", RULE_FILE.formatted("APIErrors"));

    assertThat(folder.marks()).containsExactly("alerts/more.yaml:4 " + RULE);
  }

  @Test
  void alerts_that_runbooks_name_are_compared_where_no_rule_has_either() {
    Folder folder = claims("[ApiErrors, {name: Crash, source: t}, {name: CRASH, source: t}]");
    folder.change("runbooks/catalog.yaml", "severities:", "sources: {t: {}}\nseverities:");

    assertThat(folder.marks()).containsExactly("runbooks/api-errors.yaml:3 " + RULE);
  }

  @Test
  void an_alert_that_a_runbook_spells_unlike_its_rule_is_misspelt_and_no_second_alert() {
    assertThat(claims("[Apierrors]").findings(RULE)).isEmpty();
  }

  @Test
  void each_spelling_is_reported_once() {
    Folder folder =
        claims("[{pattern: \"*rrors\"}]")
            .write("alerts/more.yaml", RULE_FILE.formatted("APIErrors"))
            .write("alerts/yet-more.yaml", RULE_FILE.formatted("APIErrors"));

    assertThat(folder.findings(RULE)).hasSize(1);
  }

  private Folder coded() {
    return Folder.small(base)
        .change("runbooks/api-errors.yaml", "severity: sev2", "severity: sev2\ncode: A1");
  }

  private Folder claims(String alerts) {
    return Folder.small(base)
        .change("runbooks/api-errors.yaml", "alerts: [ApiErrors]", "alerts: " + alerts);
  }
}
