package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {

  @ParameterizedTest
  @CsvSource({
    "a.yaml, false",
    "a.YML, false",
    "a.json, false",
    "a.yaml.j2, false",
    "a.yml.tpl, false",
    "a.JSON.tmpl, false",
    "a.txt, false",
    "a.rules, true",
    "a.rules.j2, true",
    "_helpers.tpl, true",
    "stack.template, true",
  })
  void only_names_that_say_neither_yaml_nor_json_may_be_anything(String name, boolean expected) {
    assertThat(RuleFiles.mayBeAnything(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -j DROP\nCOMMIT\n",
        "alert tcp any any -> any 22 (msg:\"ssh\"; sid:1;)\n",
        "ACTION==\"add\", SUBSYSTEM==\"net\", NAME=\"eth0\"\n",
        "plain text",
        "\u0000\u0001"
      })
  void a_rules_file_of_another_program_is_skipped(String text) {
    AlertFile file = Alerts.read("a.rules", text);

    assertThat(file.problems()).isEmpty();
    assertThat(file.skipped())
        .extracting(AlertFile.Skipped::reason)
        .containsExactly("no alert rule in it");
    assertThat(Alerts.read("a.yaml", text).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.rules", "a.tpl", "a.yaml", "a.json"})
  void rules_that_cannot_be_read_are_an_error_under_every_name(String name) {
    AlertFile file = Alerts.read(name, "groups:\n- rules:\n  - alert: A\n   expr: [\n");

    assertThat(file.problems()).extracting(Diagnostic::rule).containsExactly("yaml/syntax");
  }
}
