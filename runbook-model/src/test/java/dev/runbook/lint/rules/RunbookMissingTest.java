package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunbookMissingTest {

  private static final String RULE = "alerts/runbook-missing";
  private static final String SITE = "https://runbooks.example.com/";

  @TempDir Path base;

  @Test
  void an_alert_that_waits_for_its_page_has_no_runbook_and_a_dead_link() {
    Folder folder = alert("QueueStuck", SITE + "alerts/QueueStuck/");

    assertThat(folder.marks())
        .containsExactly(
            "alerts/more.yaml:3 " + RULE, "alerts/more.yaml:5 alerts/runbook-url-dead");
    assertThat(folder.findings(RULE).get(0).message())
        .isEqualTo("no runbook answers the alert `QueueStuck`");
  }

  @Test
  void a_dead_link_to_something_else_is_a_finding_of_its_own() {
    assertThat(alert("QueueStuck", SITE + "alerts/Nowhere/").marks())
        .containsExactly(
            "alerts/more.yaml:3 " + RULE, "alerts/more.yaml:5 alerts/runbook-url-dead");
  }

  @Test
  void an_alert_whose_runbook_is_on_another_site_needs_none_here() {
    assertThat(alert("QueueStuck", "https://wiki.example.com/queue").findings(RULE)).isEmpty();
  }

  @Test
  void a_live_page_of_a_page_set_answers_an_alert_and_a_dead_one_does_not() {
    Folder folder =
        alert("QueueStuck", "https://wiki.example.com/queuestuck/")
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "pages: [{url: https://wiki.example.com/, folder: wiki, generator: hugo}]\nseverities:")
            .write("wiki/QueueStuck.md", "");

    assertThat(folder.marks()).isEmpty();
    folder.remove("wiki/QueueStuck.md").write("wiki/Other.md", "");
    assertThat(folder.findings(RULE)).hasSize(1);
  }

  @Test
  void an_alert_that_leads_to_a_guide_needs_no_runbook() {
    Folder folder = alert("QueueStuck", SITE + "guides/begin/");
    folder.write("runbooks/begin.yaml", "guide: begin\ntitle: Begin\nevidence: [Keep the logs]\n");

    assertThat(folder.marks()).isEmpty();
    folder.remove("runbooks/begin.yaml");
    assertThat(folder.findings(RULE)).hasSize(1);
  }

  @Test
  void a_link_that_only_a_template_knows_is_given_the_benefit_of_the_doubt() {
    assertThat(alert("QueueStuck", "\"{{ $labels.runbook }}\"").findings(RULE)).isEmpty();
  }

  @Test
  void an_alert_that_is_defined_twice_is_reported_once() {
    Folder folder = alert("QueueStuck", SITE + "alerts/QueueStuck/");
    folder.change("alerts/api.yaml", "alert: ApiErrors", "alert: QueueStuck");

    assertThat(folder.findings(RULE)).hasSize(1);
  }

  @Test
  void the_runbook_that_the_link_leads_to_is_where_the_name_belongs() {
    Diagnostic finding = alert("QueueStuck", SITE + "runbooks/api-errors/").findings(RULE).get(0);

    assertThat(finding.hint())
        .contains(
            """
            its `runbook_url` leads to the runbook `api-errors`: add there
            alerts:
              - QueueStuck""");
  }

  @Test
  void a_misspelt_name_in_a_runbook_is_asked_about() {
    Folder folder =
        Folder.small(base).change("runbooks/api-errors.yaml", "[ApiErrors]", "[ApiErors]");

    assertThat(folder.findings(RULE).get(0).hint())
        .contains(
            "the runbook `api-errors` names `ApiErors`, which no rule defines: "
                + "did you mean `ApiErrors`?");
  }

  @Test
  void a_pattern_answers_every_alert_that_it_matches() {
    Folder folder =
        alert("ApiSlow", SITE + "alerts/ApiSlow/")
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[{pattern: \"Api*\"}]");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void an_alert_that_a_broken_runbook_may_name_is_not_called_missing() {
    Folder folder =
        alert("QueueStuck", SITE + "alerts/QueueStuck/")
            .write("runbooks/broken.yaml", "runbook: q\nalerts: [QueueStuck]\ntitle: a: b\n");

    assertThat(folder.marks()).containsExactly("runbooks/broken.yaml:3 yaml/syntax");
  }

  @Test
  void an_alert_that_no_broken_runbook_mentions_is_missing_all_the_same() {
    Folder folder =
        alert("QueueStuck", SITE + "alerts/QueueStuck/").write("runbooks/broken.yaml", "a: b: c\n");

    assertThat(folder.marks())
        .containsExactly(
            "alerts/more.yaml:3 " + RULE,
            "alerts/more.yaml:5 alerts/runbook-url-dead",
            "runbooks/broken.yaml:1 yaml/syntax");
  }

  @Test
  void an_alias_or_another_pattern_in_a_broken_runbook_hides_nothing() {
    Folder folder =
        alert("QueueStuck", SITE + "alerts/QueueStuck/")
            .write(
                "runbooks/broken.yaml", "x: &a [1]\ny: *a\nalerts: [{pattern: Api*}]\na: b: c\n");

    assertThat(folder.marks())
        .containsExactly(
            "alerts/more.yaml:3 " + RULE,
            "alerts/more.yaml:5 alerts/runbook-url-dead",
            "runbooks/broken.yaml:4 yaml/syntax");
  }

  @Test
  void an_alert_that_a_pattern_of_a_broken_runbook_may_match_is_not_called_missing() {
    Folder folder =
        alert("QueueStuck", SITE + "alerts/QueueStuck/")
            .write("runbooks/broken.yaml", "alerts: [{pattern: \"Queue*\"}]\na: b: c\n");

    assertThat(folder.marks()).containsExactly("runbooks/broken.yaml:2 yaml/syntax");
  }

  @Test
  void a_rule_that_still_has_a_former_name_is_told_the_present_one() {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/api-errors.yaml",
                "[ApiErrors]",
                "[{name: ApiFails, aliases: [ApiErrors], optional: true}]");

    assertThat(folder.findings("alerts/runbook-missing"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.hint())
                    .contains(
                        "`ApiErrors` is the former name of `ApiFails` in the runbook `api-errors`: "
                            + "rename the rule\nalert: ApiFails"));
  }

  private Folder alert(String name, String url) {
    String rule =
        """
        groups:
        - rules:
          - alert: %s
            annotations:
              runbook_url: %s
        """;
    return Folder.small(base).write("alerts/more.yaml", rule.formatted(name, url));
  }
}
