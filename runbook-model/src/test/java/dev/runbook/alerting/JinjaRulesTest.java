package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.Node;
import org.junit.jupiter.api.Test;

/** Rule files that are wrapped in Jinja, as Ansible and Salt have them. */
class JinjaRulesTest {

  @Test
  void statements_vanish_and_expressions_stay_as_written() {
    AlertFile file =
        Templates.read(
            "rules.yml.j2",
            """
            # {{ ansible_managed }}
            {% set base = 'https://runbooks.example.com' %}
            {# who is paged:
               everybody #}
            groups:
            - name: {{ group_name }}
              rules:
            {% for host in hosts %}
              - alert: HostDown
                expr: up{instance="{{ host }}"} == 0
                for: {{ hold | default('5m') }}
                labels:
                  severity: {% if loud %}critical{% else %}warning{% endif %}

            {%- if team is defined %}
                  team: {{ team }}
            {%- endif %}
                annotations:
                  runbook_url: "{{ base }}/HostDown"
                  summary: {{ {'a': {'b': 'c'}} }} of {{ host }}
            {% endfor %}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("9 HostDown prometheus");
    AlertRule rule = file.rules().get(0);
    assertThat(rule.group()).isEqualTo("{{ group_name }}");
    assertThat(rule.holdFor().map(Node.Scalar::text)).hasValue("{{ hold | default('5m') }}");
    assertThat(Templates.texts(rule.labels()))
        .containsExactly(
            "severity={% if loud %}critical{% else %}warning{% endif %}", "team={{ team }}");
    assertThat(Templates.texts(rule.annotations()))
        .containsExactly(
            "runbook_url={{ base }}/HostDown", "summary={{ {'a': {'b': 'c'}} }} of {{ host }}");
    assertThat(rule.filled("{{ base }}/HostDown"))
        .isEqualTo("https://runbooks.example.com/HostDown");
  }

  @Test
  void raw_text_and_braces_in_quotes_are_what_prometheus_sees() {
    AlertFile file =
        Templates.read(
            "rules.yml",
            """
            groups:
            - name: a
              rules:
              - alert: A
                expr: up == 0
                annotations:
                  raw: "{% raw %}{{ $labels.job }} is \\"down\\"{% endraw %}"
                  braces: "at {{ '{{' }} $value {{ '}}' }}, {{ place }}"
                  whole: "{{ '{{ $labels.job }}' }}"
            {% raw %}
              - alert: B
                expr: up == 1
                annotations:
                  summary: "{{ if gt $value 1.0 }}many{{ end }}"
            {%- endraw %}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("4 A prometheus", "11 B prometheus");
    assertThat(Templates.texts(file.rules().get(0).annotations()))
        .containsExactly(
            "raw={{ $labels.job }} is \"down\"",
            "braces=at {{ $value }}, {{ place }}",
            "whole={{ $labels.job }}");
    assertThat(Templates.texts(file.rules().get(1).annotations()))
        .containsExactly("summary={{ if gt $value 1.0 }}many{{ end }}");
  }

  @Test
  void a_wrapped_object_of_kubernetes_keeps_its_format() {
    AlertFile file =
        Templates.read(
            "rules.yml.j2",
            """
            {% if enabled %}
            kind: PrometheusRule
            spec:
              groups:
              - rules:
                - alert: {{ prefix }}Down
                  expr: up == 0
            {% endif %}
            """);

    assertThat(Templates.problems(file)).isEmpty();
    assertThat(Templates.alerts(file)).containsExactly("6 {{ prefix }}Down prometheusrule");
  }
}
