package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules inside of something that is no rule file. */
class LoneRuleTest {

  @Test
  void a_document_may_be_a_rule_or_a_list_of_rules_or_of_groups() {
    assertThat(
            Alerts.in(
                """
                alert: A
                expr: up
                ---
                - alert: B
                  expr: up
                - record: c
                  expr: up
                ---
                - name: g
                  rules:
                    - alert: D
                      expr: up
                """))
        .containsExactly("1 A other", "4 B other", "11 D other");
  }

  @Test
  void values_of_a_chart_and_variables_of_a_playbook_are_searched() {
    AlertFile file =
        Alerts.read(
            """
            prometheus:
              serverFiles:
                alerting_rules.yml:
                  groups:
                    - name: g
                      rules:
                        - alert: A
                          labels: {severity: page}
              additional:
                disks:
                  groups: [{name: h, rules: [{alert: B, expr: up}]}]
            prometheus_alert_rules:
              - alert: C
                expr: up
                labels: text of a template
            named:
              D: {alert: D, expr: up, for: 5m}
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(Alerts.in(file))
        .containsExactly("7 A other", "11 B other", "13 C other", "17 D other");
    assertThat(file.rules()).extracting(AlertRule::group).containsExactly("g", "h", "", "");
    assertThat(Alerts.severity(file.rules().get(0))).isEqualTo("page");
  }

  @Test
  void groups_by_their_names_are_searched_too() {
    assertThat(
            Alerts.in(
                """
                groups:
                  disks: {rules: [{alert: A, expr: up}]}
                  hosts: [{alert: B, expr: up}]
                """))
        .containsExactly("2 A other", "3 B other");
  }

  @Test
  void templates_of_clouds_are_searched() {
    AlertFile file =
        Alerts.read(
            """
            {
              "$schema": "https://schema.example.org/2019-04-01/deploymentTemplate.json#",
              "resources": [{
                "type": "prometheusRuleGroups",
                "properties": {"rules": [
                  {"record": "a", "expression": "up"},
                  {"alert": "A", "expression": "up == 0", "for": "PT5M", "severity": 3,
                   "labels": {"severity": "warning"}}
                ]}
              }]
            }
            """);

    assertThat(Alerts.in(file)).containsExactly("7 A other");
    assertThat(file.recordingRules()).isEqualTo(1);
    assertThat(file.rules().get(0).expression().map(Node.Scalar::text)).hasValue("up == 0");
    assertThat(Alerts.severity(file.rules().get(0))).isEqualTo("warning");
    assertThat(
            Alerts.in(
                """
                Resources:
                  Rules:
                    Type: AWS::APS::RuleGroupsNamespace
                    Properties:
                      Workspace: !GetAtt W.Arn
                      Data: !Sub |
                        groups:
                          - name: g
                            rules:
                              - alert: B
                                expr: up{stage="${Stage}"}
                """))
        .containsExactly("10 B other");
  }

  @Test
  void a_patch_that_adds_a_rule_is_searched() {
    assertThat(
            Alerts.in("- {op: add, path: /spec/groups/0/rules/-, value: {alert: A, expr: up}}\n"))
        .containsExactly("1 A other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{alert: {type: string}, expr: {type: string}}",
        "alert: A",
        "{alert: , expr: up}",
        "{alerting: A, expr: up}",
        "{alert: [email], expr: up}",
        "{name: A, query: up, severity: page}",
        "panels: [{alert: {name: A}, targets: [{expr: up, refId: A}]}]"
      })
  void what_only_resembles_a_rule_is_none(String text) {
    assertThat(Alerts.in(text)).isEmpty();
    assertThat(Alerts.skipped(text)).containsExactly("a.yaml:1:1 no alert rule in it");
  }
}
