package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of alerts that a template says once and uses again. */
class TemplateVariablesTest {

  @Test
  void a_variable_holds_until_it_is_set_again() {
    AlertFile file =
        Templates.read(
            "rules.yaml",
            """
            {{- $alert := "First" -}}
            groups:
            - rules:
              - alert: {{ $alert }}
                expr: up
                annotations:
                  runbook_url: https://example.com/{{ $alert }}/{{ .Values.x }}
              {{- $alert = `Second` }}
              - alert: "{{ $alert }}-{{ $part }}"
                expr: up
            """);

    assertThat(file.rules())
        .extracting(AlertRule::alert)
        .containsExactly("First", "Second-{{ $part }}");
    assertThat(Templates.alerts(file))
        .containsExactly("4 {{ $alert }} helm", "9 {{ $alert }}-{{ $part }} helm");
    AlertRule first = file.rules().get(0);
    assertThat(first.filled(first.annotation("runbook_url").orElseThrow().text()))
        .isEqualTo("https://example.com/First/{{ .Values.x }}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ $alert = .Values.name }}",
        "{{ $alert := printf \"%s\" .x }}",
        "{{ $alert := \"X\" | quote }}",
        "{{ if .x }}{{ $alert = \"X\" }}{{ end }}",
        "{{ if .x }}{{ $alert = \"X\" }}{{ else }}{{ $alert = \"Y\" }}{{ end }}",
        "{{ if .x }}{{ if .y }}{{ $alert = \"X\" }}{{ end }}{{ end }}",
        "{{ range $alert := .list }}",
        "{{ range $index, $alert := .list }}",
        "{{ with $alert := .x }}",
      })
  void a_variable_that_may_hold_anything_is_not_filled_in(String lines) {
    AlertFile file =
        Templates.read(
            "rules.yaml",
            "{{ $alert := \"Base\" }}\n" + lines + "\nalert: {{ $alert }}\nexpr: up\n");

    assertThat(file.rules()).extracting(AlertRule::alert).containsExactly("{{ $alert }}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ if .x }}{{ $alert := \"X\" }}{{ end }}",
        "{{ range $alert := .list }}{{ end }}",
        "{{ if .x }}{{ if .y }}{{ $alert := \"X\" }}{{ else }}{{ $alert := \"Y\" }}{{ end }}{{ end }}",
        "{{ if .x }}{{ $alert = \"X\" }}{{ else }}",
        "{{/* $alert := \"X\" */}}",
        "{{ $alerts := \"X\" }}",
      })
  void what_a_block_declares_ends_with_it(String lines) {
    AlertFile file =
        Templates.read(
            "rules.yaml",
            "{{ $alert := \"Base\" }}\n" + lines + "\nalert: {{ $alert }}\nexpr: up\n");

    assertThat(file.rules()).extracting(AlertRule::alert).containsExactly("Base");
  }
}
