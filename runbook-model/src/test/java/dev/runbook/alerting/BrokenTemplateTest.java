package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of which no YAML is left, whatever is masked; and hostile ones. */
class BrokenTemplateTest {

  private static AlertFile read(String text) {
    return Templates.read("rules.yaml", text);
  }

  @Test
  void rules_are_read_one_by_one_where_the_branches_are_indented_differently() {
    AlertFile file =
        read(
            """
            kind: PrometheusRule
            spec:
              groups:
              - name: a
                rules:
            {{ if .Values.a }}
                  - alert: A
                    expr: a
            {{ else }}
                - alert: B
                  expr: b
                  labels:
                    severity: page
                  for: 5m
            {{ end }}
            {{ $template }}:
              - lost
             again
                - expr: c
                  alert: {{ .Values.prefix }}C
                - record: d
                  expr: d
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file))
        .containsExactly("7 A helm", "10 B helm", "20 {{ .Values.prefix }}C helm");
    AlertRule second = file.rules().get(1);
    assertThat(second.label("severity").map(s -> s.location().toString()))
        .hasValue("rules.yaml:13:19");
    assertThat(second.holdFor().map(Node.Scalar::text)).hasValue("5m");
    assertThat(file.rules().get(2).expression().map(Node.Scalar::text)).hasValue("c");
  }

  @Test
  void whole_documents_in_two_branches_are_both_read() {
    AlertFile file =
        read(
            """
            {{ if .Values.a }}
            groups:
            - rules:
              - alert: A
                expr: a
            {{ else }}
            groups:
            - rules:
              - alert: B
                expr: b
            {{ end }}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("4 A helm", "9 B helm");
  }

  @Test
  void a_rule_that_cannot_be_read_even_so_is_an_error_and_the_others_are_there() {
    AlertFile file =
        read(
            """
            {{ if .Values.a }}
            groups:
            - rules:
              - alert: A
                expr: a
                labels: {severity: page
              - alert: B
                expr: b
            {{ end }}
            """);

    assertThat(Templates.alerts(file)).containsExactly("7 B helm");
    assertThat(Templates.problems(file))
        .singleElement()
        .asString()
        .startsWith("yaml/syntax rules.yaml:6:13 ");
  }

  @Test
  void a_delimiter_that_nothing_closes_is_named_where_it_stands() {
    AlertFile file =
        read(
            """
            groups:
            - name: {{ .Values.name }}
              rules:
              - alert: A
                expr: {{ .Values.expr
              - alert: B
                expr: b
            """);

    assertThat(Templates.alerts(file)).containsExactly("6 B helm");
    assertThat(Templates.problems(file))
        .containsExactly("yaml/syntax rules.yaml:5:11 `{{` begins a template that no `}}` closes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ ",
        "{{ .Values.x }}",
        "{{ .Values.x }}\n",
        "{{ if x }}",
        "{{ if x }}\n",
        "a: {{ if x }}\n",
        "{{ \"\\\"",
        "{{ \" ",
        "{{ ` ",
        "{{/* ",
        "{{/* */ ",
        "{{\"{{\"}}",
        "{{ $a := \"x\" }}",
        "- alert: A\n  expr: {{ .Values.x }}\n]\n",
        " alert: A\n",
        "{% raw %}",
        "{% raw %}{% endraw ",
        "{# ",
        "{{ { "
      })
  @Timeout(60)
  void hostile_text_is_read_in_the_time_that_its_length_takes(String part) {
    String text = "x: {{ .Values.x }}{% if x %}\n" + part.repeat(500_000 / part.length());

    AlertFile file = read(text);

    assertThat(file.rules().size() + file.problems().size() + file.skipped().size()).isPositive();
  }

  @Test
  void letters_that_masks_are_made_of_stay_what_they_are() {
    AlertFile file =
        read(
            "alert: A\nexpr: up\nannotations: {summary: '\uE000\uE001x {{ .Values.x }} \uF123'}\n");

    assertThat(Templates.texts(file.rules().get(0).annotations()))
        .containsExactly("summary=\uE000\uE001x {{ .Values.x }} \uF123");
  }

  @Test
  void line_ends_of_windows_and_letters_beyond_the_first_plane_move_nothing() {
    AlertFile file =
        read(
            """
            {{ if .Values.a }}
            groups:
            - rules:
              {{ if .x }}- alert: "{{ .Values.\uD83D\uDE00 }}\uD83D\uDE00"{{ end }}
                expr: up
                labels: {a: {{ .b }}, severity: page}
            {{ end }}
            """
                .replace("\n", "\r\n"));

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file))
        .containsExactly("4 {{ .Values.\uD83D\uDE00 }}\uD83D\uDE00 helm");
    assertThat(file.rules().get(0).key()).hasToString("rules.yaml:4:16");
    assertThat(file.rules().get(0).label("severity").map(s -> s.location().toString()))
        .hasValue("rules.yaml:6:37");
  }
}
