package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a file a template, and what does not. */
class TemplateSignsTest {

  private static AlertFile withSummary(String summary) {
    return Templates.read(
        "rules.yaml",
        """
        groups:
        - name: a
          rules:
          - alert: A
            expr: up == 0
            annotations:
              summary: %s
        """
            .formatted(summary));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'{{ $labels.instance }} is at {{ $value | humanize }}'",
        "'{{ with query \"up\" }}{{ . | first | value }}{{ end }}'",
        "'{{ range $i, $s := query \"up\" }}{{ $s.Labels.job }}{{ else }}none{{ end }}'",
        "'{{ .Labels.job }} {{ .Value }} {{ $externalURL }}'",
        "'{{ $values.A.Value }} {{ .Values.B0.Value }}'",
        "'{{ define \"x\" }}x{{ end }}{{ template \"x\" }}'",
        "'{{ /* said once */ }}{{ $x := 1 }}{{ $x }}'",
        "'{{ $labels.default }} {{ .Labels.Release }} {{ \"quote\" }}'",
        "'an open {{ and {% of it %}'",
        "plain {{ $labels.job }} in the middle",
      })
  void templates_of_alerts_make_no_template_of_their_file(String summary) {
    AlertFile file = withSummary(summary);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("4 A prometheus");
    String text = file.rules().get(0).annotation("summary").orElseThrow().text();
    assertThat("'" + text + "'").isEqualTo(summary.startsWith("'") ? summary : "'" + text + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "'{{ .Values.summary }}';helm",
        "'{{ $.Values.summary }}';helm",
        "'{{ .Release.Name }}';helm",
        "'{{ include \"text\" . }}';helm",
        "{{ .summary }};helm",
        "{{ $summary }} of it;helm",
        "'{{ \"{{\" }} $value }}';helm",
        "'{{`{{ $value }}`}}';helm",
        "'{{ .x | default 1 }}';helm",
        "{{ summary }};prometheus",
        "'{% if x %}x{% endif %}';prometheus",
      })
  void signs_of_a_chart_make_a_template(String summary, String format) {
    AlertFile file = withSummary(summary);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("4 A " + format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ $labels.instance }} is down",
        "{{ $value | humanize }}",
        "{{ printf \"%s\" $labels.job }}",
        "{{ if $value }}x{{ end }}"
      })
  void what_prometheus_would_refuse_stays_a_finding(String summary) {
    AlertFile file = withSummary(summary);

    assertThat(Templates.problems(file))
        .singleElement()
        .asString()
        .startsWith("yaml/unquoted-template rules.yaml:7:16 ");
  }

  @Test
  void a_mistake_in_a_plain_file_is_no_template() {
    AlertFile file =
        Templates.read(
            "rules.yaml",
            """
            groups:
            - name: a
              rules:
              - alert: A
                expr: up == 0
                annotations:
                  summary: |
                    {{ range query "up" }}
                    {{ .Labels.job }}
                    {{ end }}
               for: 5m
            """);

    assertThat(Templates.problems(file)).singleElement().asString().startsWith("yaml/syntax");
  }
}
