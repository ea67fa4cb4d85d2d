package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialects of rule files, and what people do to them. */
class PrometheusRulesTest {

  @Test
  void fields_that_only_mimir_loki_thanos_or_vmalert_know_stop_nothing() {
    AlertFile file =
        Alerts.read(
            """
            namespace: tenant-a
            groups:
              - name: g
                interval: 1m
                limit: 10
                query_offset: 30s
                source_tenants: [a, b]
                partial_response_strategy: warn
                align_evaluation_time_on_interval: true
                type: vlogs
                remote_write: [{url: https://example.com/push}]
                rules:
                  - alert: A
                    expr: sum(rate({app="x"} |= "error" [5m])) > 1
                    keep_firing_for: 10m
                    update_entries_limit: 1
                  - record: a:b
                    expr: up
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(Alerts.in(file)).containsExactly("13 A prometheus");
    assertThat(file.recordingRules()).isEqualTo(1);
  }

  @Test
  void what_is_wrong_with_a_rule_does_not_hide_its_alert() {
    AlertFile file =
        Alerts.read(
            """
            groups:
              - name: g
                rules:
                  - alert: WithoutQuery
                  - record: a:b
                    alert: Both
                    expr: up
                  - alert: Misspelt
                    expr: up
                    annotation: {summary: x}
                  - alert: Lists
                    expr: [up]
                    labels: [a]
                    annotations: text
                  - alert:
                    record: a:c
                    expr: up
            """);

    assertThat(Alerts.in(file))
        .containsExactly(
            "4 WithoutQuery prometheus",
            "6 Both prometheus",
            "8 Misspelt prometheus",
            "11 Lists prometheus");
    assertThat(file.recordingRules()).isEqualTo(1);
    assertThat(Alerts.problems(file))
        .containsExactly(
            "alerts/value-not-text a.yaml:12:15 `expr` is a list, expected text",
            "alerts/wrong-shape a.yaml:13:17 `labels` holds a list, expected a mapping",
            "alerts/wrong-shape a.yaml:14:22 `annotations` holds the text `text`, expected a mapping");
  }

  @Test
  void a_key_that_is_set_twice_is_a_finding_and_the_first_one_counts() {
    AlertFile file =
        Alerts.read(
            """
            groups:
              - name: g
                rules:
                  - alert: First
                    alert: Second
                    expr: up
            """);

    assertThat(Alerts.in(file)).containsExactly("4 First prometheus");
    assertThat(Alerts.problems(file))
        .containsExactly(
            "yaml/duplicate-key a.yaml:5:9 the key `alert` is set here again, after line 4");
  }

  @Test
  void documents_of_several_kinds_may_share_a_file() {
    AlertFile file =
        Alerts.read(
            """
            %YAML 1.2
            ---
            # only a comment
            ---
            groups: [{name: a, rules: [{alert: A}]}]
            ...
            ---
            apiVersion: 1
            groups: [{name: b, rules: [{title: B}]}]
            ---
            values: {rules: [{alert: C, expr: up}]}
            ---
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(Alerts.in(file)).containsExactly("5 A prometheus", "9 B grafana", "11 C other");
  }

  @Test
  void anchors_are_known_across_groups() {
    assertThat(
            Alerts.in(
                """
                groups:
                  - name: a
                    rules: &rules
                      - &rule {alert: A, expr: up}
                  - name: b
                    rules: *rules
                  - {name: c, rules: [*rule, {<<: *rule, alert: C}]}
                """))
        .containsExactly("4 A prometheus", "4 A prometheus", "4 A prometheus", "7 C prometheus");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groups: []",
        "groups:",
        "groups: [{name: a}]",
        "groups: [{name: a, rules: []}]",
        "namespace: a\ngroups: []"
      })
  void a_rule_file_without_rules_is_one_all_the_same(String text) {
    assertThat(Alerts.in(text)).isEmpty();
    assertThat(Alerts.skipped(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{groups: [{name: a, rules: [{apiGroups: [a], verbs: [get]}]}], users: []}",
        "groups: [{name: a, services: [{rules: [{name: a, query: up}]}]}]",
        "groups: [{name: admins, members: [a]}]"
      })
  void groups_of_other_programs_are_no_rules(String text) {
    assertThat(Alerts.in(text)).isEmpty();
    assertThat(Alerts.skipped(text)).containsExactly("a.yaml:1:1 no alert rule in it");
  }

  @Test
  void tags_without_a_meaning_are_a_warning_in_rule_files_alone() {
    assertThat(Alerts.problems(Alerts.read("groups: [{rules: [{alert: !x A}]}]")))
        .containsExactly(
            "yaml/unknown-tag a.yaml:1:27 the tag `!x` has no meaning here, so the value is read"
                + " without it");
    assertThat(Alerts.in("Name: !Ref A\nrules: [{alert: A, expr: !Sub up}]"))
        .containsExactly("2 A other");
    assertThat(Alerts.in("Name: !Ref A\n")).isEmpty();
  }
}
