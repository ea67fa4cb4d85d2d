package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule files in the shapes that charts have. */
class HelmRulesTest {

  private static AlertFile read(String text) {
    return Templates.read("templates/rules.yaml", text);
  }

  @Test
  void a_generated_chart_is_read_completely() {
    AlertFile file =
        read(
            """
            {{- /*
            Generated from mixins, do not change by hand
            */ -}}
            {{- $target := default .Capabilities.KubeVersion.GitVersion .Values.kubeVersion }}
            {{- if and (semverCompare ">=1.14.0-0" $target) .Values.rules.create }}
            {{- $namespaces := .Values.rules.namespaces }}
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata:
              name: {{ printf "%s-%s" (include "shop.fullname" .) "pods" | trunc 63 }}
              namespace: {{ template "shop.namespace" . }}
              labels:
                app: {{ template "shop.name" . }}
            {{ include "shop.labels" . | indent 4 }}
            {{- if .Values.rules.labels }}
            {{ toYaml .Values.rules.labels | indent 4 }}
            {{- end }}
            spec:
              groups:
              - name: pods
                rules:
            {{- if not (.Values.rules.disabled.PodLoops | default false) }}
                - alert: PodLoops
                  annotations:
            {{- if .Values.rules.annotations }}
            {{ toYaml .Values.rules.annotations | indent 8 }}
            {{- end }}
                    description: 'Pod {{`{{`}} $labels.namespace {{`}}`}}/{{`{{`}} $labels.pod {{`}}`}} loops'
                    runbook_url: {{ .Values.rules.runbookUrl }}/pods/podloops
                  expr: |-
                    max_over_time(waiting{job="ksm", namespace=~"{{ $namespaces }}"}[5m]) >= 1
                  for: {{ dig "PodLoops" "for" "15m" .Values.customRules }}
                  {{- with .Values.rules.keepFiringFor }}
                  keep_firing_for: "{{ . }}"
                  {{- end }}
                  labels:
                    severity: {{ dig "PodLoops" "severity" "warning" .Values.customRules }}
            {{- if or .Values.rules.labels .Values.rules.groupLabels.pods }}
                    {{- with .Values.rules.labels }}
                      {{- toYaml . | nindent 8 }}
                    {{- end }}
            {{- end }}
            {{- end }}
                - alert: PodGone
                  expr: absent(up{job="pods"})
            {{- end }}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(file.skipped()).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("23 PodLoops helm", "44 PodGone helm");
    AlertRule rule = file.rules().get(0);
    assertThat(rule.group()).isEqualTo("pods");
    assertThat(rule.expression().map(Node.Scalar::text))
        .hasValue("max_over_time(waiting{job=\"ksm\", namespace=~\"{{ $namespaces }}\"}[5m]) >= 1");
    assertThat(rule.holdFor().map(Node.Scalar::text))
        .hasValue("{{ dig \"PodLoops\" \"for\" \"15m\" .Values.customRules }}");
    assertThat(Templates.texts(rule.labels()))
        .containsExactly(
            "severity={{ dig \"PodLoops\" \"severity\" \"warning\" .Values.customRules }}");
    assertThat(Templates.texts(rule.annotations()))
        .containsExactly(
            "description=Pod {{ $labels.namespace }}/{{ $labels.pod }} loops",
            "runbook_url={{ .Values.rules.runbookUrl }}/pods/podloops");
    assertThat(rule.annotation("runbook_url").map(url -> url.location().toString()))
        .hasValue("templates/rules.yaml:29:22");
  }

  @Test
  void a_value_of_several_lines_or_branches_stays_as_written() {
    AlertFile file =
        read(
            """
            groups:
            - name: a
              rules:
              - alert: Lag
                expr: {{ include "lag" (dict
                  "job" .Values.job) }} > 5
                labels:
                  severity: {{ if .Values.loud }}critical{{ else }}warning{{ end }}
                  tier: {{ if .Values.first -}}
                    one
                    {{- else -}}
                    two
                    {{- end }}
                  team: {{/* whose is it? */}} {{ .Values.team }}
                for: 5m
            """);

    assertThat(Templates.problems(file)).isEmpty();
    AlertRule rule = file.rules().get(0);
    assertThat(rule.expression().map(Node.Scalar::text))
        .hasValue("{{ include \"lag\" (dict\n      \"job\" .Values.job) }} > 5");
    assertThat(Templates.texts(rule.labels()))
        .containsExactly(
            "severity={{ if .Values.loud }}critical{{ else }}warning{{ end }}",
            """
            tier={{ if .Values.first -}}
                    one
                    {{- else -}}
                    two
                    {{- end }}""",
            "team={{ .Values.team }}");
    assertThat(rule.holdFor().map(Node.Scalar::text)).hasValue("5m");
  }

  @Test
  void what_decides_about_a_line_on_that_line_moves_no_column() {
    AlertFile file =
        read(
            """
            groups:
            - name: a
              rules:
              {{ if .Values.a }}- alert: One{{ end }}
                expr: up
                labels: {severity: "{{ .Values.sev }}", team: x}
              - {{ if .Values.b }}alert: Two
                expr: down {{- end }}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("4 One helm", "7 Two helm");
    assertThat(file.rules())
        .extracting(rule -> rule.key() + " " + rule.name().location())
        .containsExactly(
            "templates/rules.yaml:4:23 templates/rules.yaml:4:30",
            "templates/rules.yaml:7:23 templates/rules.yaml:7:30");
    assertThat(Templates.texts(file.rules().get(0).labels()))
        .containsExactly("severity={{ .Values.sev }}", "team=x");
    assertThat(file.rules().get(1).expression().map(Node.Scalar::text)).hasValue("down");
  }

  @Test
  void literals_are_what_comes_out_of_them() {
    AlertFile file =
        read(
            """
            groups:
            - name: a
              rules:
              - alert: A
                expr: up
                annotations:
                  raw: "at {{`{{ $labels.job }}`}}: {{`{{ printf \\"%.1f\\" $value }}`}}"
                  quoted: 'at {{ "{{ printf \\"%.1f\\" $value }}" }}'
                  braces: at {{ "{{" }} $value {{"}}"}} {{- /* now */ -}}
                  block: |-
                    {{`{{`}} $value }} of {{ .Values.name }}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.texts(file.rules().get(0).annotations()))
        .containsExactly(
            "raw=at {{ $labels.job }}: {{ printf \"%.1f\" $value }}",
            "quoted=at {{ printf \"%.1f\" $value }}",
            "braces=at {{ $value }}",
            "block={{ $value }} of {{ .Values.name }}");
  }

  @Test
  void a_file_wrapped_in_one_literal_is_read() {
    AlertFile file =
        read(
            """
            {{- if .Values.on }}
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            spec:
            {{`
              groups:
              - name: a
                rules:
                - alert: A
                  expr: up
                  annotations:
                    summary: "{{ $labels.job }} is \\"down\\""
            `}}
            {{- end }}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("9 A helm");
    assertThat(Templates.texts(file.rules().get(0).annotations()))
        .containsExactly("summary={{ $labels.job }} is \"down\"");
  }

  @Test
  void keys_of_both_branches_are_no_finding_and_the_first_counts() {
    AlertFile file =
        read(
            """
            groups:
            - name: a
              rules:
              - alert: A
                {{- if .Values.strict }}
                expr: up < 1
                {{- else }}
                expr: up < 2
                {{- end }}
                labels: {{ toYaml .Values.labels }}
                annotations: {{- include "annotations" . | nindent 6 }}
                  summary: down
              {{- range .Values.more }}
              - alert: More
                expr: up
              {{- end }}
              - {{- include "rule" . | nindent 4 }}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("4 A helm", "14 More helm");
    assertThat(file.rules().get(0).expression().map(Node.Scalar::text)).hasValue("up < 1");
    assertThat(Templates.texts(file.rules().get(0).annotations())).containsExactly("summary=down");
  }

  @Test
  void two_branches_on_the_line_behind_a_block_scalar_are_no_text_of_it() {
    AlertFile file =
        read(
            """
            - alert: ShopSlow
              expr: >-
                latency > 1
              {{ if .Values.hold }}for: 5m{{ else }}for: 1m{{ end }}
              labels: {severity: page}
            """);

    assertThat(file.problems()).isEmpty();
    AlertRule rule = file.rules().get(0);
    assertThat(rule.expression().map(Node.Scalar::text)).contains("latency > 1");
    assertThat(rule.holdFor().map(Node.Scalar::text)).contains("5m");
    assertThat(rule.label("severity").map(Node.Scalar::text)).contains("page");
  }

  @Test
  void every_definition_is_read() {
    AlertFile file =
        read(
            """
            {{- define "shop.rules" -}}
            groups:
            - name: a
              rules:
              - alert: A
                expr: up
            {{- end }}
            {{- define "shop.more" -}}
            groups:
            - name: b
              rules:
              - alert: B
                expr: up
            {{- end }}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("5 A helm", "12 B helm");
  }

  @Test
  void a_line_of_control_inside_of_a_block_scalar_is_no_text_of_it() {
    AlertFile file =
        read(
            """
            groups:
            - name: a
              rules:
              - alert: A
                expr: |
                  up == 0
            {{- if .Values.only }}
                  and on(job) {{ .Values.only }}
            {{- end }}
                  {{ .Values.tail }}
                for: 5m
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(file.rules().get(0).expression().map(Node.Scalar::text))
        .hasValue("up == 0\n\nand on(job) {{ .Values.only }}\n\n{{ .Values.tail }}\n");
    assertThat(file.rules().get(0).holdFor().map(Node.Scalar::text)).hasValue("5m");
  }

  @Test
  void templates_without_alerts_are_skipped_with_a_reason() {
    assertThat(
            List.of(
                Templates.skipped(
                    read(
                        "{{- define \"shop.name\" -}}\n{{ .Chart.Name | trunc 63 }}\n{{- end }}\n")),
                Templates.skipped(
                    read(
                        """
                        apiVersion: apps/v1
                        kind: Deployment
                        spec:
                          {{- toYaml .Values.spec | nindent 2 }}
                        """)),
                Templates.skipped(read("{{ .Values.a }}: [\n"))))
        .containsExactly(
            List.of("1 an empty file"),
            List.of("1 a Kubernetes `Deployment`"),
            List.of("1 a template without alert rules"));
  }
}
