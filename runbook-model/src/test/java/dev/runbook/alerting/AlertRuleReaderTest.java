package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRuleReaderTest {

  @Test
  void a_rule_file_gives_its_alerts_with_what_they_say() {
    AlertFile file =
        Alerts.read(
            """
            groups:
              - name: disks
                interval: 30s
                future_field: [1]
                rules:
                  - record: disk:free
                    expr: sum(free)
                  - alert: DiskFull
                    expr: disk:free < 1
                    for: 5m
                    keep_firing_for: 5m
                    labels: {severity: page, tier: 2}
                    annotations:
                      runbook_url: https://example.com/alerts/DiskFull/
            """);

    assertThat(Alerts.problems(file)).isEmpty();
    assertThat(file.skipped()).isEmpty();
    AlertRule rule = file.rules().get(0);
    assertThat(Alerts.in(file)).containsExactly("8 DiskFull prometheus");
    assertThat(rule.group()).isEqualTo("disks");
    assertThat(rule.expression().map(Node.Scalar::text)).hasValue("disk:free < 1");
    assertThat(rule.holdFor().map(Node.Scalar::text)).hasValue("5m");
    assertThat(rule.label("tier").map(Node.Scalar::text)).hasValue("2");
    assertThat(rule.annotation("runbook_url").map(url -> url.location().toString()))
        .hasValue("a.yaml:14:24");
    assertThat(rule.annotationsKey().map(Object::toString)).hasValue("a.yaml:13:9");
    assertThat(rule.location()).hasToString("a.yaml:8:9");
  }

  @Test
  void kubernetes_objects_are_found_alone_in_lists_and_in_several_documents() {
    AlertFile file =
        Alerts.read(
            """
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            spec: {groups: [{name: a, rules: [{alert: A}]}]}
            ---
            kind: List
            items:
              - kind: Service
              - kind: PrometheusRule
                spec:
                  groups: [{name: b, rules: [{alert: B}]}]
            ---
            kind: PrometheusRuleList
            items: [{kind: PrometheusRule, spec: {groups: }}]
            ---
            groups: [{name: c, rules: [{alert: C}]}]
            """);

    assertThat(Alerts.problems(file)).isEmpty();
    assertThat(Alerts.in(file))
        .containsExactly("3 A prometheusrule", "10 B prometheusrule", "15 C prometheus");
    assertThat(file.skipped())
        .extracting(s -> s.location() + " " + s.reason())
        .containsExactly("a.yaml:7:5 a Kubernetes `Service`");
  }

  @Test
  void merge_keys_bring_in_what_a_rule_does_not_say_itself() {
    AlertFile file =
        Alerts.read(
            """
            groups:
              - name: a
                rules:
                  - &base
                    alert: A
                    expr: up == 0
                    labels: &labels {severity: page, team: ops}
                    annotations: {summary: down}
                  - <<: *base
                    alert: B
                    labels:
                      <<: [*labels, {team: other, zone: x}]
                      severity: ticket
                  - *base
            """);

    assertThat(Alerts.in(file))
        .containsExactly("5 A prometheus", "10 B prometheus", "5 A prometheus");
    AlertRule merged = file.rules().get(1);
    assertThat(merged.labels())
        .extracting(pair -> pair.key().text() + "=" + pair.value().text())
        .containsExactly("severity=ticket", "team=ops", "zone=x");
    assertThat(merged.annotation("summary")).isPresent();
    assertThat(file.rules().get(2).location()).hasToString("a.yaml:14:9");
    assertThat(Alerts.problems(file)).isEmpty();
  }

  @Test
  void values_of_odd_types_are_tolerated() {
    AlertFile file =
        Alerts.read(
            """
            groups:
              - name:
                rules:
                  - alert: 404
                    expr: 1
                    for:
                    labels: {a: true, b: ~, c: [1], d: 1.5}
                    annotations:
              - {name: empty, rules: }
              - name: bare
            """);

    assertThat(Alerts.in(file)).containsExactly("4 404 prometheus");
    assertThat(file.rules().get(0).labels())
        .extracting(p -> p.value().text())
        .containsExactly("true", "~", "1.5");
    assertThat(Alerts.problems(file))
        .containsExactly("alerts/value-not-text a.yaml:7:36 `c` is a list, expected text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "groups: {a: b}|wrong-shape a.yaml:1:9 `groups` holds a mapping, expected a list of groups",
        "groups: x|wrong-shape a.yaml:1:9 `groups` holds the text `x`, expected a list of groups",
        "groups: [x]|wrong-shape a.yaml:1:10 `groups` holds the text `x`, expected a group with"
            + " `name:` and `rules:`",
        "groups: [{rules: {alert: A}}]|wrong-shape a.yaml:1:18 `rules` holds a mapping, expected a"
            + " list of rules",
        "groups: [{rules: [A]}]|wrong-shape a.yaml:1:19 `rules` holds the text `A`, expected a rule"
            + " with `alert:` or `record:`",
        "groups: [{rules: [{expr: 1}]}]|name-missing a.yaml:1:19 this rule has no `alert:`,"
            + " expected a name",
        "groups: [{rules: [{alert: }]}]|name-missing a.yaml:1:20 `alert:` is empty, expected a name",
        "groups: [{rules: [{alert: [A]}]}]|wrong-shape a.yaml:1:27 `alert` holds a list, expected"
            + " the name of the alert",
        "groups: [{rules: [{record: a, labels: x}]}]|",
        "groups: [{rules: [{alert: a, labels: x}]}]|wrong-shape a.yaml:1:38 `labels` holds the text"
            + " `x`, expected a mapping",
        "kind: PrometheusRule|wrong-shape a.yaml:1:7 this `PrometheusRule` has no `spec`",
        "hello world|wrong-shape a.yaml:1:1 this is the text `hello world`, expected a mapping with"
            + " `groups:`",
        "{kind: PrometheusRule, spec: [x]}|wrong-shape a.yaml:1:30 `spec` holds a list, expected a"
            + " mapping",
      })
  void a_rule_file_of_a_broken_shape_is_one_located_finding(String text, String expected) {
    AlertFile file = Alerts.read(text);

    assertThat(Alerts.problems(file))
        .isEqualTo(expected == null ? List.of() : List.of("alerts/" + expected));
    assertThat(file.skipped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: Deployment|a Kubernetes `Deployment`",
        "{tests: [], rule_files: [a.yaml]}|unit tests of promtool",
        "{apiVersion: 1, policies: [{receiver: a}]}|notification policies of Grafana",
        "groups: [{name: a, services: [{name: b}]}]|no alert rule in it",
        "{groups: {admin: {}}, users: {}}|no alert rule in it",
        "replicas: 3|no alert rule in it",
        "- alert: A|no alert rule in it",
        "# nothing|an empty file"
      })
  void what_is_no_rule_file_is_skipped_with_a_reason_and_no_finding(String text, String reason) {
    AlertFile file = Alerts.read(text);

    assertThat(file.rules()).isEmpty();
    assertThat(Alerts.problems(file)).isEmpty();
    assertThat(file.skipped()).extracting(AlertFile.Skipped::reason).containsExactly(reason);
  }

  @Test
  void a_file_that_is_not_yaml_is_an_error_and_not_skipped() {
    AlertFile file = Alerts.read("groups: [\n");

    assertThat(file.rules()).isEmpty();
    assertThat(file.skipped()).isEmpty();
    assertThat(file.problems()).extracting(Diagnostic::rule).containsExactly("yaml/syntax");
  }

  @Test
  void tabs_that_promtool_accepts_are_read_where_they_are() {
    AlertFile file =
        Alerts.read(
            "groups:\n- name:\ta\n  rules:\n  - alert:\tA\t# x\n    labels: {a: b\t,\tc: d\t}\n");

    assertThat(Alerts.in(file)).containsExactly("4 A prometheus");
    assertThat(file.rules().get(0).name().location()).hasToString("a.yaml:4:12");
  }
}
