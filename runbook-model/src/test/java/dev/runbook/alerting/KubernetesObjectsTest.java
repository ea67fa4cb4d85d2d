package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesObjectsTest {

  @ParameterizedTest
  @CsvSource({
    "monitoring.coreos.com/v1, PrometheusRule",
    "operator.victoriametrics.com/v1beta1, VMRule",
    "monitoring.openshift.io/v1, AlertingRule",
    "loki.grafana.com/v1, AlertingRule",
    "monitoring.googleapis.com/v1, Rules",
    "monitoring.googleapis.com/v1, ClusterRules",
    "monitoring.googleapis.com/v1, GlobalRules",
  })
  void objects_whose_spec_is_a_rule_file_are_read(String version, String kind) {
    String text =
        """
        apiVersion: %s
        kind: %s
        metadata: {name: a}
        spec:
          tenantID: x
          groups:
            - name: g
              rules:
                - record: a:b
                  expr: up
                - alert: Down
        """
            .formatted(version, kind);

    assertThat(Alerts.in(text)).containsExactly("11 Down prometheusrule");
    assertThat(Alerts.read(text).recordingRules()).isEqualTo(1);
  }

  @Test
  void an_object_with_recording_rules_only_has_no_alert_and_is_not_skipped() {
    AlertFile file =
        Alerts.read(
            """
            apiVersion: loki.grafana.com/v1
            kind: RecordingRule
            spec: {groups: [{name: g, rules: [{record: a, expr: up}]}]}
            """);

    assertThat(file).isEqualTo(new AlertFile(file.rules(), 1, file.problems(), file.skipped()));
    assertThat(file.rules()).isEmpty();
    assertThat(file.skipped()).isEmpty();
  }

  @Test
  void lists_and_templates_of_objects_are_read_object_by_object() {
    AlertFile file =
        Alerts.read(
            """
            apiVersion: template.openshift.io/v1
            kind: Template
            parameters: [{name: NS}]
            objects:
              - kind: Service
                apiVersion: v1
              - apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata: {namespace: "${NS}"}
                spec: {groups: [{name: g, rules: [{alert: A}]}]}
              - apiVersion: v1
                kind: List
                items:
                  - apiVersion: v1
                    kind: ConfigMap
                    data:
                      a.yaml: |
                        groups:
                          - name: g
                            rules:
                              - alert: B
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(Alerts.in(file)).containsExactly("10 A prometheusrule", "21 B prometheusrule");
    assertThat(file.skipped())
        .extracting(s -> s.location() + " " + s.reason())
        .containsExactly("a.yaml:5:5 a Kubernetes `Service`");
  }

  @Test
  void objects_in_a_plain_list_or_under_any_key_are_found() {
    String rule = "{kind: PrometheusRule, spec: {groups: [{rules: [{alert: %s}]}]}}";

    assertThat(Alerts.in("- " + rule.formatted("A") + "\n- " + rule.formatted("B") + "\n"))
        .containsExactly("1 A prometheusrule", "2 B prometheusrule");
    assertThat(
            Alerts.in(
                "extraObjects:\n  - apiVersion: v1\n    "
                    + rule.formatted("C").replace("{k", "x: {k")))
        .containsExactly("3 C prometheusrule");
    assertThat(
            Alerts.in(
                "{\"one.yaml\": {\"apiVersion\": \"v1\", "
                    + rule.formatted("D").substring(1)
                    + "}"))
        .containsExactly("1 D prometheusrule");
  }

  @Test
  void the_values_of_a_release_are_searched() {
    assertThat(
            Alerts.in(
                """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata: {name: prometheus}
                spec:
                  values:
                    additionalPrometheusRulesMap:
                      disks:
                        groups:
                          - name: g
                            rules:
                              - {alert: A, expr: up}
                ---
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                spec:
                  source:
                    helm:
                      values: |
                        server:
                          alerts:
                            - alert: B
                              expr: up
                """))
        .containsExactly("11 A prometheusrule", "21 B prometheusrule");
  }

  @Test
  void the_copy_that_kubectl_keeps_of_an_object_is_not_read() {
    assertThat(
            Alerts.in(
                """
                apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata:
                  annotations:
                    kubectl.kubernetes.io/last-applied-configuration: |
                      {"kind":"PrometheusRule","spec":{"groups":[{"rules":[{"alert":"A","expr":"up"}]}]}}
                spec: {groups: [{rules: [{alert: A}]}]}
                ---
                apiVersion: example.com/v1
                kind: Something
                metadata:
                  annotations:
                    copy: '{"alert": "B", "expr": "up"}'
                """))
        .containsExactly("7 A prometheusrule");
  }

  @Test
  void the_schema_of_an_object_defines_no_alert() {
    String text =
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          rules:
            - properties:
                alert: {type: string}
                expr: {type: string}
              example: {alert: A, expr: up}
        """;

    assertThat(Alerts.in(text)).isEmpty();
    assertThat(Alerts.skipped(text))
        .containsExactly("a.yaml:1:1 a Kubernetes `CustomResourceDefinition`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{apiVersion: v1, kind: Secret, data: {rules.yaml: Z3JvdXBz}}|a Kubernetes `Secret` in base64",
        "{apiVersion: v1, kind: ConfigMap, binaryData: {a: eA==}}|a Kubernetes `ConfigMap` in base64",
        "{apiVersion: v1, kind: ConfigMap, data: {a: b}}|a Kubernetes `ConfigMap`",
        "{apiVersion: v1, kind: ConfigMap}|a Kubernetes `ConfigMap`",
        "{apiVersion: v1, kind: Secret, stringData: {a: b}}|a Kubernetes `Secret`",
        "{apiVersion: v1, kind: List}|a `List` without items",
        "{apiVersion: v1, kind: Template}|a `Template` without objects",
        "{apiVersion: apps/v1, kind: Deployment, spec: {replicas: 1}}|a Kubernetes `Deployment`",
        "{kind: PrometheusRule, $patch: delete}|a Kubernetes `PrometheusRule` that is deleted",
      })
  void objects_without_rules_are_skipped_by_their_kind(String text, String reason) {
    assertThat(Alerts.in(text)).isEmpty();
    assertThat(Alerts.skipped(text)).containsExactly("a.yaml:1:1 " + reason);
  }

  @Test
  void what_only_refers_to_an_object_is_none() {
    String text =
        """
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        patches:
          - target: {kind: PrometheusRule, name: a}
            patch: |
              - op: add
                path: /spec/groups/0/rules/-
                value: {alert: %s, expr: up}
        """;

    assertThat(Alerts.in(text.formatted("A"))).containsExactly("8 A prometheusrule");
    assertThat(Alerts.skipped(text.formatted("{}")))
        .containsExactly("a.yaml:1:1 a Kubernetes `Kustomization`");
  }

  @Test
  void a_kind_in_lower_case_without_a_version_is_of_another_program() {
    assertThat(Alerts.skipped("kind: pipeline\nsteps: []\n"))
        .containsExactly("a.yaml:1:1 no alert rule in it");
    assertThat(Alerts.in("kind: pipeline\nrules: [{alert: A, expr: up}]\n"))
        .containsExactly("2 A other");
  }
}
