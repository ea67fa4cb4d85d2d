package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of any kind among lines of templates of any kind: exactly they are found. */
class TemplatePropertyTest {

  private static final List<String> HELM_LINES =
      List.of(
          "{{- if .Values.on }}~{{- end }}",
          "{{ range $i, $x := .Values.list -}}~{{- end -}}",
          "{{- with .Values.more }}~{{ end }}",
          "{{- /* a: b\n  - alert: Commented\n  expr: x */}}~{{/* end */}}",
          "{{ $v := dict \"a\" 1 }}~",
          "{{- toYaml .Values.x | nindent 6 }}~{{ include \"y\" . | indent 2 }}",
          "{{ if .a }}~{{ else }}\n{{ end }}",
          "# {{ .Values.x }} alert: No~",
          "~");

  private static final List<String> JINJA_LINES =
      List.of(
          "{% if on %}~{% endif %}",
          "{%- for x in list -%}~{%- endfor %}",
          "{# a: b\n  - alert: Commented #}~{# #}",
          "{% set v = {'a': {'b': 1}} %}~",
          "{% if a %}~{% else %}\n{% endif %}",
          "~");

  private static final List<String> HELM_TEXTS =
      List.of(
          "plain",
          "{{ .Values.a }}",
          "x {{ .Values.a | default \"}}: # \" }} y",
          "{{ if .a }}b{{ else }}c{{ end }}",
          "{{ include \"a\" (dict \"k\" `}}`) }}-z",
          "https://example.com/{{ .Values.a }}/b#c");

  private static final List<String> JINJA_TEXTS =
      List.of(
          "plain",
          "{{ a }}",
          "x {{ a | default('}}: # ') }} y",
          "{% if a %}b{% else %}c{% endif %}",
          "https://example.com/{{ a['b'] }}/b#c");

  private static final List<String> SHAPES = List.of("%s", "'%s'", "|-\n%s", ">-\n%s");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void exactly_the_rules_are_found_at_their_lines_with_their_texts(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      boolean jinja = random.nextInt(3) == 0;
      Generated generated = new Generated(random, jinja);

      AlertFile file = Templates.read(jinja ? "rules.yml.j2" : "rules.yaml", generated.text());

      assertThat(Templates.problems(file)).as(generated.text()).isEmpty();
      assertThat(
              file.rules().stream()
                  .map(
                      rule ->
                          "%d %s %s"
                              .formatted(
                                  rule.key().line(),
                                  rule.name().text(),
                                  Templates.texts(rule.annotations()))))
          .as(generated.text())
          .containsExactlyElementsOf(generated.expected);
    }
  }

  /** A file, and what is to be found in it. */
  private static final class Generated {

    private final Random random;
    private final boolean jinja;
    private final StringBuilder text = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private final String lineEnd;

    Generated(Random random, boolean jinja) {
      this.random = random;
      this.jinja = jinja;
      this.lineEnd = random.nextBoolean() ? "\n" : "\r\n";
      // A sign for those files that happen to have none.
      line(jinja ? "{% set always = 1 %}" : "{{- $always := .Values.always }}");
      String[] around = around();
      line(around[0]);
      line("groups:");
      for (int group = 0; group <= random.nextInt(3); group++) {
        line("- name: g" + group);
        line("  rules:");
        for (int rule = 0; rule <= random.nextInt(3); rule++) {
          rule();
        }
      }
      line(around[1]);
    }

    String text() {
      return text.toString().replace("\n", lineEnd);
    }

    private void rule() {
      String[] around = around();
      line(around[0]);
      String name = pick(jinja ? JINJA_TEXTS : HELM_TEXTS).replace("#", "");
      String shape = random.nextBoolean() ? "'%s'" : "%s";
      String written = name.contains(": ") && !name.contains("{{") ? "'%s'" : shape;
      int key = line("  - alert: " + written.formatted(name));
      line("    expr: |-");
      line("      up{a=\"" + pick(jinja ? JINJA_TEXTS : HELM_TEXTS) + "\"} > 0");
      String[] inner = around();
      line(inner[0]);
      String value = pick(jinja ? JINJA_TEXTS : HELM_TEXTS);
      line("    annotations:");
      line("      summary: " + pick(SHAPES).formatted(value).replace("\n", "\n        "));
      line(inner[1]);
      line(around[1]);
      expected.add("%d %s [summary=%s]".formatted(key, name, value));
    }

    private String[] around() {
      String[] lines = pick(jinja ? JINJA_LINES : HELM_LINES).split("~", -1);
      // Deep in a block, a comment is text.
      String indent = " ".repeat(lines[0].startsWith("#") ? 0 : random.nextInt(9));
      return new String[] {
        lines[0].isEmpty() ? "" : indent + lines[0], lines[1].isEmpty() ? "" : indent + lines[1]
      };
    }

    /** Writes a line, unless it is empty, and gives its number. */
    private int line(String line) {
      int number = (int) text.chars().filter(c -> c == '\n').count() + 1;
      if (!line.isEmpty()) {
        text.append(line).append('\n');
      }
      return number;
    }

    private String pick(List<String> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}
