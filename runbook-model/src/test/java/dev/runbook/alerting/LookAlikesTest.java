package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{rule_files: [a.yaml], tests: [{alert_rule_test: [{alertname: A, exp_alerts: [{}]}]}]}"
            + "|unit tests of promtool",
        "{evaluation_interval: 1m, tests: [{input_series: []}]}|unit tests of promtool",
        "{global: {}, rule_files: [a]}|the configuration of Prometheus",
        "{scrape_configs: [{job_name: a}]}|the configuration of Prometheus",
        "{route: {receiver: a}, receivers: [{name: a}]}|the configuration of Alertmanager",
        "{inhibit_rules: []}|the configuration of Alertmanager",
        "{title: D, panels: [{alert: A, expr: up}], schemaVersion: 38}|a dashboard of Grafana",
        "{title: D, panels: []}|a dashboard of Grafana",
        "{openapi: 3.1.0, info: {}, example: {alert: A, expr: up}}|the description of an API",
        "{$schema: x, properties: {}, examples: [{alert: A, expr: up}]}|a JSON schema",
      })
  void files_that_speak_of_alerts_are_known_by_name(String text, String reason) {
    assertThat(Alerts.in(text)).isEmpty();
    assertThat(Alerts.skipped(text)).containsExactly("a.yaml:1:1 " + reason);
  }

  @Test
  void a_look_alike_beside_rules_hides_none_of_them() {
    String text =
        "dashboard: {title: D, panels: [{alert: A, expr: up}]}\nrule: {alert: B, expr: up}\n";

    assertThat(Alerts.in(text)).containsExactly("2 B other");
    assertThat(Alerts.skipped(text)).containsExactly("a.yaml:1:12 a dashboard of Grafana");
  }
}
