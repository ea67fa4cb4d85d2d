package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveritiesOfOneNameTest {

  private static final String RULE = "alerts/severities-of-one-name";

  @TempDir Path base;

  @Test
  void the_first_rule_that_differs_is_reported_once() {
    Folder folder = labels("severity: warning", "severity: critical", "severity: sev3");

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:9 " + RULE);
    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "`ApiErrors` has `severity: critical` here and `severity: warning` at "
                          + "`alerts/api.yaml:5:28`");
              assertThat(finding.hint())
                  .contains(
                      """
                      say in the runbook `api-errors` which holds when
                      severity: [{when: …, is: sev2}, {when: …, is: sev1}]
                      or give the two rules names of their own""");
            });
  }

  @Test
  void words_that_mean_the_same_do_not_differ() {
    assertThat(labels("severity: warning", "severity: sev2").marks()).isEmpty();
  }

  @Test
  void templates_words_that_mean_nothing_and_missing_labels_are_not_compared() {
    Folder folder =
        labels("severity: warning", "severity: '{{ $value }}'", "job: api", "severity: x");

    assertThat(folder.findings(RULE)).isEmpty();
  }

  @Test
  void a_runbook_with_a_severity_of_its_own_is_compared_with_each_by_another_rule() {
    Folder folder = labels("severity: warning", "severity: critical");
    folder.change("runbooks/api-errors.yaml", "alerts:", "severity: sev2\nalerts:");

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:9 alerts/severity-differs");
  }

  @Test
  void bands_of_the_runbook_say_which_holds_when() {
    Folder folder = labels("severity: warning", "severity: critical");
    folder.change(
        "runbooks/api-errors.yaml",
        "alerts:",
        "severity: [{when: few, is: sev2}, {when: many, is: sev1}]\nalerts:");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void without_a_catalog_each_word_means_itself() {
    Folder folder = labels("severity: warning", "severity: page");
    folder.write(
        "runbooks/catalog.yaml",
        "catalog: example\nsite: {title: R, url: \"https://runbooks.example.com/\"}\n");

    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.hint())
                    .hasValueSatisfying(
                        h ->
                            assertThat(h)
                                .contains("[{when: …, is: warning}, {when: …, is: page}]")));
  }

  @Test
  void other_names_are_other_alerts() {
    Folder folder = labels("severity: warning", "severity: critical");
    folder.change(
        "alerts/api.yaml",
        "- alert: ApiErrors\n        labels: {severity: crit",
        "- alert: Api2\n        labels: {severity: crit");

    assertThat(folder.findings(RULE)).isEmpty();
  }

  private Folder labels(String... labels) {
    StringBuilder rules = new StringBuilder("groups:\n  - name: api\n    rules:\n");
    for (String label : labels) {
      rules
          .append("      - alert: ApiErrors\n        labels: {")
          .append(label)
          .append("}\n        expr: api > 1\n        annotations: ")
          .append("{runbook_url: \"https://runbooks.example.com/alerts/ApiErrors/\"}\n");
    }
    return Folder.small(base)
        .change("runbooks/api-errors.yaml", "severity: sev2\n", "")
        .write("alerts/api.yaml", rules.toString());
  }
}
