package dev.runbook.lint.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Silenced;
import dev.runbook.lint.Folder;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

  private static final String ALLOW = "runbook-lint: allow alerts/runbook-url-missing -- moves";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    # ALLOW\n    - alert: ApiErrors\n      expr: up\n",
        "    # ALLOW\n    # another one\n\n    - alert: ApiErrors\n      expr: up\n",
        "    - alert: ApiErrors # ALLOW\n      expr: up\n      annotations: {a: b}\n",
        "    - # ALLOW\n      alert: ApiErrors\n      expr: up\n      annotations: {a: b}\n",
        "    - expr: up\n      alert: ApiErrors # ALLOW\n      annotations: {a: b}\n",
        "    - alert: ApiErrors\n      expr: up\n      annotations: # ALLOW\n        a: b\n",
        "    - alert: ApiErrors\n      expr: up\n      # ALLOW\n      annotations: {a: b}\n",
        "    # ALLOW\n    - {alert: ApiErrors, expr: up}\n",
        "    - {alert: ApiErrors, expr: up, annotations: {a: b}}  ## ALLOW\n",
      })
  void a_comment_holds_for_its_line_the_next_one_and_the_rule_that_begins_there(String rule) {
    assertAllowed(rules(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    - alert: ApiErrors\n      expr: up # ALLOW\n      annotations: {a: b}\n",
        "    - alert: ApiErrors\n      expr: |\n        # ALLOW\n        up\n",
        "    - alert: ApiErrors\n      expr: up\n      labels: {a: '# ALLOW'}\n",
        "    - alert: ApiErrors\n      expr: up\n      annotations: {a: b}\n      # ALLOW\n",
      })
  void what_stands_elsewhere_or_is_no_comment_allows_nothing(String rule) {
    assertThat(rules(rule).marks()).anyMatch(mark -> mark.endsWith("alerts/runbook-url-missing"));
  }

  @Test
  void windows_lines_and_a_byte_order_mark_change_nothing() {
    assertAllowed(
        small(
            "\ufeff"
                + file("    # ALLOW\n    - alert: ApiErrors\n      expr: up\n")
                    .replace("\n", "\r\n")));
  }

  @Test
  void rules_in_the_text_of_a_config_map_are_yaml_of_their_own() {
    String inner = file("    # ALLOW\n    - alert: ApiErrors\n      expr: up\n").indent(4);
    assertAllowed(small("kind: ConfigMap\napiVersion: v1\ndata:\n  rules.yaml: |\n" + inner));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{/* ALLOW */}}",
        "{{- /* ALLOW */ -}}",
        "{{- /*\n  ALLOW\n*/}}",
        "# ALLOW",
      })
  void comments_of_templates_are_comments(String comment) {
    Folder folder =
        small(
            "{{- if .Values.enabled }}\n"
                + file("    " + comment + "\n    - alert: ApiErrors\n      expr: up\n")
                + "{{- end }}\n");

    assertAllowed(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{# ALLOW #}", "{#- ALLOW -#}", "{#\n  ALLOW\n#}", "# ALLOW"})
  void comments_of_jinja_are_comments(String comment) {
    Folder folder =
        small(
            "{% if monitored %}\n"
                + file("    " + comment + "\n    - alert: ApiErrors\n      expr: up\n")
                + "{% endif %}\n");

    assertAllowed(folder);
  }

  @Test
  void a_comment_of_a_template_may_be_followed_by_lines_that_it_decides_about() {
    Folder folder =
        small(
            file(
                """
                {{- /* ALLOW */}}
                {{- if not .Values.disabled.ApiErrors }}
                    - alert: ApiErrors
                      expr: up
                      for: {{ .Values.for }} # about {{ .Values.for }}
                      labels: {severity: warning}
                {{- end }}
                """));

    assertAllowed(folder);
  }

  @Test
  void what_looks_like_a_comment_of_a_template_in_a_plain_rule_file_is_text() {
    Folder folder =
        rules(
            """
                - alert: ApiErrors
                  annotations:
                    summary: "{{/* ALLOW */}}"
                  expr: up
            """);

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:5 alerts/runbook-url-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_comment", "$comment", "//", "_runbook_lint"})
  void a_text_in_json_holds_for_the_object_that_it_stands_in(String key) {
    assertAllowed(
        json("{\"%s\": \"ALLOW\", \"alert\": \"ApiErrors\", \"expr\": \"up\"}".formatted(key)));
  }

  @Test
  void a_text_in_json_in_another_object_allows_nothing() {
    Folder folder =
        json(
            "{\"alert\": \"ApiErrors\", \"expr\": \"up\", \"labels\": {\"_comment\": \"ALLOW\", \"severity\": \"warning\"}}");

    assertThat(folder.marks())
        .containsExactlyInAnyOrder(
            "alerts/api.yaml:2 lint/allow-unused", "alerts/api.yaml:2 alerts/runbook-url-missing");
  }

  @Test
  void a_comment_above_the_first_key_holds_for_the_document_and_no_other() {
    Folder folder =
        Folder.small(base)
            .write(
                "runbooks/api-errors.yaml",
                """
                # runbook-lint: allow runbooks/alert-unknown -- not yet
                # about the API
                ---
                runbook: api-errors
                title: The API answers with errors
                severity: sev2
                diagnose: [{id: look, do: Look at the logs}]
                alerts: [ApiErrors, Gone]
                ---
                runbook: other
                title: Other
                severity: sev2
                diagnose: [{id: look, do: Look at the logs}]
                alerts: [GoneToo]
                """);

    assertThat(folder.marks())
        .containsExactly("runbooks/api-errors.yaml:14 runbooks/alert-unknown");
    assertThat(folder.report().summary().line()).endsWith("1 suppressed, 0 in baseline");
  }

  @Test
  void a_comment_in_a_page_holds_for_the_line_below() {
    Folder folder =
        Folder.small(base)
            .write(
                "runbooks/a.md",
                "# A\n\n<!-- runbook-lint: allow pages/link-dead -- not yet -->\n[a](b.md)\n\n[a](c.md)\n");

    assertThat(folder.marks()).containsExactly("runbooks/a.md:6 pages/link-dead");
  }

  @Test
  void a_silenced_finding_keeps_its_severity_and_gets_the_reason_of_the_nearest_comment() {
    Folder folder =
        rules(
            """
                # runbook-lint: allow alerts/runbook-url-missing -- far
                - alert: ApiErrors
                  expr: up
                  # runbook-lint: allow alerts/runbook-url-missing -- near
                  annotations: {a: b}
            """);
    folder.change(
        "runbooks/catalog.yaml",
        "severities:",
        "lint: {rules: {alerts/runbook-url-missing: info}}\nseverities:");
    Report report = folder.report();

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.silenced())
        .singleElement()
        .satisfies(
            silenced -> {
              assertThat(silenced.by()).isEqualTo(Silenced.By.COMMENT);
              assertThat(silenced.reason()).isEqualTo("near");
              assertThat(silenced.finding().severity().label()).isEqualTo("info");
            });
  }

  @Test
  void a_comment_without_a_finding_is_one() {
    Folder folder =
        Folder.small(base)
            .change(
                "alerts/api.yaml",
                "    - alert:",
                "    # runbook-lint: allow alerts/runbook-url-dead, alerts/runbook-missing -- x\n      - alert:");

    assertThat(folder.marks())
        .containsExactly(
            "alerts/api.yaml:4 lint/allow-unused", "alerts/api.yaml:4 lint/allow-unused");
  }

  @Test
  void a_comment_for_a_rule_that_is_off_is_left_alone() {
    Folder folder = rules("    # ALLOW\n    - alert: ApiErrors\n      expr: up\n");
    LintSettings off = LintSettings.of(Map.of("alerts/runbook-url-missing", "off"));

    assertThat(Linter.lint(folder.workspace(), off).diagnostics()).isEmpty();
    assertThat(Linter.lint(folder.workspace(), off).silenced()).isEmpty();

    folder
        .change(
            "alerts/api.yaml",
            "expr: up",
            "expr: up\n      annotations: {runbook_url: https://runbooks.example.com/alerts/ApiErrors/}")
        .change(
            "runbooks/catalog.yaml",
            "severities:",
            "lint: {rules: {alerts/runbook-url-missing: {other: off, sev2: error}}}\nseverities:");
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void while_something_could_not_be_read_no_comment_is_called_unused() {
    Folder folder =
        Folder.small(base)
            .change(
                "alerts/api.yaml",
                "expr:",
                "# runbook-lint: allow alerts/runbook-missing -- x\n        expr:")
            .write("alerts/broken.yaml", "groups: [\n");

    assertThat(folder.marks()).containsExactly("alerts/broken.yaml:2 yaml/syntax");
  }

  @Test
  void a_comment_past_its_last_day_allows_nothing() {
    Folder folder = rules("    # ALLOW until 2026-11-20\n    - alert: ApiErrors\n      expr: up\n");
    LintSettings settings = LintSettings.defaults().on(LocalDate.of(2026, 11, 21));

    assertThat(Linter.lint(folder.workspace(), settings).diagnostics())
        .extracting(d -> d.rule())
        .containsExactly("lint/allow-expired", "alerts/runbook-url-missing");
    assertAllowed(folder);
  }

  @Test
  void thousands_of_comments_and_findings_in_one_file_take_no_time_to_speak_of() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      many.append("    # ALLOW\n    - {alert: A").append(i).append(", expr: up}\n");
    }
    Folder folder =
        rules(many.toString())
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[{pattern: \"A*\"}]");

    assertThat(folder.report().summary().line())
        .endsWith(": 0 errors, 0 warnings, 5000 suppressed, 0 in baseline");
  }

  private void assertAllowed(Folder folder) {
    assertThat(folder.marks()).isEmpty();
    assertThat(folder.report().silenced())
        .singleElement()
        .satisfies(silenced -> assertThat(silenced.reason()).startsWith("moves"));
  }

  private Folder rules(String rules) {
    return small(file(rules));
  }

  private Folder json(String rule) {
    return small("{\"groups\": [{\"name\": \"api\", \"rules\": [\n" + rule + "\n]}]}");
  }

  private Folder small(String alerts) {
    return Folder.small(base).write("alerts/api.yaml", alerts.replace("ALLOW", ALLOW));
  }

  private static String file(String rules) {
    return "groups:\n  - name: api\n    rules:\n" + rules;
  }
}
