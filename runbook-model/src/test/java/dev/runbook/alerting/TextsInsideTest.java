package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule files that stand as texts in other files. */
class TextsInsideTest {

  private static String configMap(String data) {
    return "apiVersion: v1\nkind: ConfigMap\ndata:\n" + data.indent(2);
  }

  @Test
  void a_literal_block_has_the_lines_and_columns_of_its_file() {
    AlertFile file =
        Alerts.read(
            configMap(
                """
                first.rules: |
                  # a comment

                  groups:
                    - name: g
                      rules:
                        - alert: A
                          expr: |
                            up
                          annotations:
                            runbook_url: https://example.com/a
                  ---
                  groups: [{name: h, rules: [{alert: B}]}]
                second.yaml: |-
                  groups: [{name: i, rules: [{alert: C}]}]
                """));

    assertThat(file.problems()).isEmpty();
    assertThat(Alerts.in(file))
        .containsExactly("10 A prometheusrule", "16 B prometheusrule", "18 C prometheusrule");
    AlertRule rule = file.rules().get(0);
    assertThat(rule.key()).hasToString("a.yaml:10:13");
    assertThat(rule.annotation("runbook_url").map(url -> url.location().toString()))
        .hasValue("a.yaml:14:28");
    assertThat(rule.expression().map(e -> e.text() + e.location())).hasValue("up\na.yaml:11:19");
    assertThat(file.rules().get(2).key()).hasToString("a.yaml:18:33");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "|+", "|2", "|2-", "| # why", "&a |", "!!str |"})
  void every_header_of_a_literal_block_gives_the_same_places(String header) {
    AlertFile file =
        Alerts.read(
            configMap("a.yaml: " + header + "\n  \n  groups:\n  - rules:\n    - alert: A\n"));

    assertThat(file.rules()).extracting(AlertRule::key).asString().contains("a.yaml:8:9");
  }

  @Test
  void a_block_in_a_file_with_carriage_returns_has_its_places_too() {
    String text =
        configMap("a.yaml: |\n  groups:\n  - rules:\n    - alert: A\n").replace("\n", "\r\n");

    assertThat(Alerts.read(text).rules().get(0).key()).hasToString("a.yaml:7:9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.yaml: \"groups: [{rules: [{alert: A, annotations: {runbook_url: u}}]}]\\n\"",
        "a.yaml: 'groups: [{rules: [{alert: A, annotations: {runbook_url: u}}]}]'",
        "a.yaml: >\n  groups: [{rules: [{alert: A, annotations:\n  {runbook_url: u}}]}]",
        "a.json: '{\"groups\":[{\"rules\":[{\"alert\":\"A\",\"annotations\":{\"runbook_url\":\"u\"}}]}]}'"
      })
  void in_a_quoted_or_folded_text_everything_is_at_the_text(String entry) {
    AlertFile file = Alerts.read(configMap(entry));

    AlertRule rule = file.rules().get(0);
    assertThat(file.problems()).isEmpty();
    assertThat(rule.key()).hasToString("a.yaml:4:11").isEqualTo(rule.location());
    assertThat(rule.annotation("runbook_url").orElseThrow().location()).isEqualTo(rule.location());
  }

  @Test
  void json_in_a_block_is_read_with_its_tabs_and_its_places() {
    AlertFile file =
        Alerts.read(
            configMap(
                """
                a.json: |
                  {
                  \t"groups": [{"name": "g", "rules": [
                  \t\t{"alert": "A", "expr": "up"}
                  \t]}]
                  }
                """));

    assertThat(file.problems()).isEmpty();
    assertThat(file.rules().get(0).key()).hasToString("a.yaml:7:8");
  }

  @Test
  void a_text_in_a_text_has_the_places_of_the_file() {
    AlertFile file =
        Alerts.read(
            """
            objects: |
              apiVersion: v1
              kind: ConfigMap
              data:
                rules.yaml: |
                  groups:
                    - rules:
                        - {alert: A, expr: up}
            """);

    assertThat(file.rules().get(0).key()).hasToString("a.yaml:8:16");
  }

  @Test
  void what_cannot_be_read_in_a_rule_file_is_an_error_at_its_place() {
    AlertFile file =
        Alerts.read(
            configMap(
                """
                a.yaml: |
                  groups:
                    - rules:
                        - alert: A
                         expr: [
                b.yaml: |
                  groups:
                    rules:
                      - alert: B
                c.yaml: "alert: 'x"
                """));

    assertThat(Alerts.problems(file))
        .containsExactly(
            "yaml/syntax a.yaml:8:12 the indentation of this line is that of no line above",
            "alerts/wrong-shape a.yaml:11:7 `groups` holds a mapping, expected a list of groups",
            "yaml/syntax a.yaml:13:11 the quote `'` that begins here is never closed");
  }

  @Test
  void texts_that_are_no_rule_files_are_left_alone_whatever_is_in_them() {
    assertThat(
            Alerts.in(
                configMap(
                    """
                    run.sh: |
                      alert: [
                    notes: |
                      alert: this: is: prose
                    README.md: |
                      - alert: A
                       expr: [
                    alertmanager.yml: |
                      route: {receiver: a}
                      receivers: [{name: a}]
                    values.yaml: |
                      alert: {enabled: true}
                    """)))
        .isEmpty();
  }

  @Test
  void texts_nested_without_end_are_not_followed_without_end() {
    String text = "{alert: A, expr: up}";
    for (int i = 0; i < 12; i++) {
      text = "{alert: " + i + ", data: '" + text.replace("'", "''") + "'}";
    }

    assertThat(Alerts.read(text).problems()).isEmpty();
  }

  @Test
  @Timeout(30)
  void a_thousand_large_texts_are_read_in_one_pass() {
    String text = "groups:\n- rules:\n  - alert: A\n    expr: |\n      " + "x".repeat(5_000) + "\n";
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      data.append("r").append(i).append(".yaml: |\n").append(text.indent(2));
    }

    AlertFile file = Alerts.read(configMap(data.toString()));

    assertThat(file.rules()).hasSize(1_000);
    assertThat(file.rules().get(999).key().line()).isEqualTo(3 + 999 * 6 + 4);
  }
}
