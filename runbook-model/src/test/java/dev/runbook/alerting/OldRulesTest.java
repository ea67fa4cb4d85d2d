package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldRulesTest {

  private static final String MESSAGE =
      " this rule is written as for Prometheus 1, expected YAML with `groups:`";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\nALERT Down\n  IF up == 0\n  FOR 5m\n  LABELS { severity = \"page\" }\n",
        "\n# what\nALERT Down IF up == 0\n",
        "job:up = sum(up)\n\nALERT Down\r\n  IF up == 0\r\n  ANNOTATIONS {\r\n    a = \"b: c\",\r\n  }\r\n",
      })
  void a_rule_file_of_prometheus_1_is_one_finding_at_its_first_alert(String text) {
    AlertFile file = Alerts.read("a.rules", text);

    assertThat(Alerts.problems(file)).containsExactly("alerts/wrong-shape a.rules:3:1" + MESSAGE);
    assertThat(file.problems().get(0).hint()).isPresent();
    assertThat(file.rules()).isEmpty();
  }

  @Test
  void such_rules_in_a_config_map_are_found_at_their_line() {
    AlertFile file =
        Alerts.read(
            """
            apiVersion: v1
            kind: ConfigMap
            data:
              alert.rules: |
                ALERT Down
                  IF up == 0
            """);

    assertThat(Alerts.problems(file)).containsExactly("alerts/wrong-shape a.yaml:5:5" + MESSAGE);
  }

  @Test
  void words_in_a_query_are_no_such_rule() {
    AlertFile file =
        Alerts.read(
            """
            groups:
              - rules:
                  - alert: A
                    annotations:
                      description: |
                        ALERT Down
                        IF up == 0
            """);

    assertThat(file.problems()).extracting(Diagnostic::message).isEmpty();
    assertThat(file.rules()).hasSize(1);
  }
}
