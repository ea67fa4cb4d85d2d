package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.Node;
import org.junit.jupiter.api.Test;

class GrafanaRulesTest {

  @Test
  void provisioned_rules_are_named_by_their_title() {
    AlertFile file =
        Alerts.read(
            """
            apiVersion: 1
            groups:
              - orgId: 1
                name: disks
                folder: Storage
                rules:
                  - uid: disk-full
                    title: Disk is full (> 90 %)
                    condition: A
                    data:
                      - refId: A
                        model: {expr: disk_used > 90, intervalMs: 1000}
                    for: 5m
                    labels: {severity: critical}
                    annotations:
                      runbook_url: https://example.com/disk
                  - title: Second
                    uid: second
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(Alerts.in(file))
        .containsExactly("8 Disk is full (> 90 %) grafana", "17 Second grafana");
    AlertRule rule = file.rules().get(0);
    assertThat(rule.key()).hasToString("a.yaml:8:9");
    assertThat(rule.group()).isEqualTo("disks");
    assertThat(Alerts.severity(rule)).isEqualTo("critical");
    assertThat(Alerts.url(rule)).isEqualTo("https://example.com/disk");
    assertThat(rule.expression().map(Node.Scalar::text)).hasValue("disk_used > 90");
    assertThat(rule.holdFor().map(Node.Scalar::text)).hasValue("5m");
    assertThat(rule.annotationsKey().map(Object::toString)).hasValue("a.yaml:15:9");
  }

  @Test
  void a_rule_of_several_steps_has_no_text_that_says_what_it_asks() {
    AlertFile file =
        Alerts.read(
            """
            apiVersion: 1
            groups:
              - name: g
                rules:
                  - title: T
                    data:
                      - {refId: A, model: {expr: up}}
                      - {refId: B, model: {type: threshold, expression: A}}
            """);

    assertThat(file.rules().get(0).expression()).isEmpty();
  }

  @Test
  void recording_rules_of_grafana_are_no_alerts() {
    AlertFile file =
        Alerts.read(
            """
            apiVersion: 1
            groups:
              - name: g
                rules:
                  - title: Recorded
                    record: {metric: up_total, from: A}
                    data: [{refId: A}]
                  - title: T
                    data: [{refId: A}]
            """);

    assertThat(Alerts.in(file)).containsExactly("8 T grafana");
    assertThat(file.recordingRules()).isEqualTo(1);
  }

  @Test
  void a_provisioned_rule_without_a_title_that_is_text_is_a_finding() {
    String text =
        """
        apiVersion: 1
        groups:
          - rules:
              - uid: x
              - title:
              - title: [Disk]
        """;

    assertThat(Alerts.problems(Alerts.read(text)))
        .containsExactly(
            "alerts/name-missing a.yaml:4:9 this rule has no `title:`, expected a name",
            "alerts/name-missing a.yaml:5:9 `title:` is empty, expected a name",
            "alerts/wrong-shape a.yaml:6:16 `title` holds a list, expected the name of the alert");
  }

  @Test
  void groups_of_another_shape_are_a_finding() {
    assertThat(Alerts.problems(Alerts.read("apiVersion: 1\ngroups: {a: b}\n")))
        .containsExactly(
            "alerts/wrong-shape a.yaml:2:9 `groups` holds a mapping, expected a list of groups");
  }

  @Test
  void rules_as_the_provisioning_api_gives_them_are_found() {
    String rule =
        """
        {"id": 1, "uid": "x", "ruleGroup": "g", "title": "T", "condition": "A",
         "data": [{"refId": "A", "model": {"expr": "up"}}],
         "annotations": {"runbook_url": "https://example.com/t"}}
        """;

    assertThat(Alerts.in("[" + rule + ", " + rule + "]"))
        .containsExactly("1 T grafana", "4 T grafana");
    assertThat(Alerts.in(rule)).containsExactly("1 T grafana");
    assertThat(Alerts.read(rule).rules().get(0).group()).isEqualTo("g");
    AlertFile group =
        Alerts.read("{\"title\": \"g\", \"folderUid\": \"f\", \"rules\": [" + rule + "]}");
    assertThat(Alerts.in(group)).containsExactly("1 T grafana");
  }

  @Test
  void rules_as_the_ruler_api_gives_them_are_found() {
    AlertFile file =
        Alerts.read(
            """
            {"Storage": [{"name": "disks", "rules": [
              {"expr": "", "for": "5m", "labels": {"severity": "page"},
               "annotations": {"runbook_url": "https://example.com/t"},
               "grafana_alert": {
                 "title": "T", "uid": "x", "condition": "A",
                 "data": [{"refId": "A", "model": {"expr": "up"}}]}},
              {"grafana_alert": {"title": "R", "record": {"metric": "m", "from": "A"}}},
              {"alert": "OfADataSource", "expr": "up"}
            ]}]}
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(Alerts.in(file)).containsExactly("5 T grafana", "8 OfADataSource other");
    assertThat(file.recordingRules()).isEqualTo(1);
    AlertRule rule = file.rules().get(0);
    assertThat(rule.group()).isEqualTo("disks");
    assertThat(Alerts.severity(rule)).isEqualTo("page");
    assertThat(Alerts.url(rule)).isEqualTo("https://example.com/t");
    assertThat(rule.expression().map(Node.Scalar::text)).hasValue("up");
  }

  @Test
  void objects_of_grafanas_operator_and_of_its_own_api_are_found() {
    assertThat(
            Alerts.in(
                """
                apiVersion: grafana.integreatly.org/v1beta1
                kind: GrafanaAlertRuleGroup
                metadata: {name: g}
                spec:
                  rules:
                    - title: Operated
                      condition: A
                      data: [{refId: A}]
                ---
                apiVersion: rules.alerting.grafana.app/v0alpha1
                kind: AlertRule
                metadata: {name: r}
                spec:
                  title: Own
                  expressions:
                    A: {model: {expr: up}}
                """))
        .containsExactly("6 Operated grafana", "14 Own grafana");
  }

  @Test
  void provisioning_in_the_values_of_a_chart_is_found() {
    assertThat(
            Alerts.in(
                """
                replicas: 1
                alerting:
                  rules.yaml:
                    apiVersion: 1
                    groups:
                      - name: g
                        rules: [{title: T, data: []}]
                """))
        .containsExactly("7 T grafana");
  }

  @Test
  void other_provisioning_is_skipped_by_its_name() {
    assertThat(Alerts.skipped("apiVersion: 1\ncontactPoints: []\npolicies: []\n"))
        .containsExactly("a.yaml:1:1 contact points of Grafana, notification policies of Grafana");
    assertThat(Alerts.skipped("apiVersion: 1\nmuteTimes: []\n"))
        .containsExactly("a.yaml:1:1 mute timings of Grafana");
    assertThat(Alerts.skipped("apiVersion: 1\ndeleteRules: []\n"))
        .containsExactly("a.yaml:1:1 provisioning of Grafana without rules");
  }
}
