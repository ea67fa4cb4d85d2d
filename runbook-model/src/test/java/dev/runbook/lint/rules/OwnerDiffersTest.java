package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerDiffersTest {

  private static final String RULE = "alerts/owner-differs";
  private static final String CATALOG = "runbooks/catalog.yaml";

  @TempDir Path base;

  private Folder folder = Folder.empty(Path.of(""));

  @BeforeEach
  void teams() {
    folder =
        Folder.small(base)
            .change(
                CATALOG,
                "severities:",
                "teams:\n  web: {title: Web, labels: [frontend, shared]}\n"
                    + "  data: {title: Data, labels: [storage, shared]}\nseverities:")
            .change("runbooks/api-errors.yaml", "severity: sev2", "severity: sev2\nowner: web");
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "frontend", "shared", "'{{ $labels.team }}'", "''"})
  void the_id_a_label_of_it_and_a_template_are_fine(String team) {
    assertThat(label(team).marks()).isEmpty();
  }

  @Test
  void another_team_is_reported_with_both() {
    Diagnostic finding = only(label("storage"));

    assertThat(finding.location()).hasToString("alerts/api.yaml:6:43");
    assertThat(finding.message())
        .isEqualTo(
            "the label `team: storage` (`data`) differs from the owner of the runbook "
                + "`api-errors`, which is `web`");
    assertThat(finding.hint())
        .contains("labels that mean the owner: `frontend`, `shared`, `web`; or change the owner");
  }

  @Test
  void a_value_that_is_no_team_is_reported_as_such() {
    Diagnostic finding = only(label("nobody"));

    assertThat(finding.message())
        .startsWith("the label `team: nobody` (no team of the catalog) differs");
    assertThat(finding.hint())
        .hasValueSatisfying(
            h -> assertThat(h).contains("add `nobody` to the `labels` of the team"));
  }

  @Test
  void the_catalog_says_which_label_names_the_team() {
    folder.change(CATALOG, "teams:", "alerts: {teamLabel: squad}\nteams:");

    assertThat(label("data").marks()).isEmpty();
    folder.change("alerts/api.yaml", "team: data", "squad: data");
    assertThat(only(folder).message()).startsWith("the label `squad: data` differs");
  }

  @Test
  void a_runbook_without_an_owner_allows_all() {
    folder.change("runbooks/api-errors.yaml", "\nowner: web", "");

    assertThat(label("data").marks()).isEmpty();
  }

  @Test
  void an_owner_that_the_catalog_does_not_have_is_one_finding_not_two() {
    folder.change("runbooks/api-errors.yaml", "owner: web", "owner: wbe");

    assertThat(label("data").marks())
        .containsExactly("runbooks/api-errors.yaml:5 references/unknown-team");
  }

  @Test
  void an_alert_without_a_runbook_has_no_owner_to_differ_from() {
    folder.change("runbooks/api-errors.yaml", "[ApiErrors]", "[]");

    assertThat(label("data").findings(RULE)).isEmpty();
  }

  private Folder label(String team) {
    return folder.change(
        "alerts/api.yaml", "severity: warning", "severity: warning, team: " + team);
  }

  private static Diagnostic only(Folder folder) {
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:6 " + RULE);
    return folder.findings(RULE).get(0);
  }
}
