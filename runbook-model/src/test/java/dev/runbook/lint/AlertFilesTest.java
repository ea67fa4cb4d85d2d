package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertFilesTest {

  private static final String SKIPPED = "lint/skipped-files";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more.yaml",
        "more.yml",
        "more.json",
        "more.rules",
        "more.yaml.j2",
        "more.rules.jinja",
        "more.jinja2",
        "more.tpl",
        "more.yml.tmpl",
        "more.gotmpl",
        "MORE.TEMPLATE"
      })
  void a_folder_of_rules_is_searched_for_every_name_that_rules_have(String name) {
    Folder folder =
        Folder.small(base).write("alerts/" + name, "groups: [{rules: [{alert: More, expr: up}]}]");

    assertThat(folder.workspace().alertRules())
        .extracting(rule -> rule.key().file())
        .containsExactlyInAnyOrder("alerts/" + name, "alerts/api.yaml");
  }

  @Test
  void json_of_other_programs_is_skipped_with_a_reason() {
    Folder folder =
        Folder.small(base)
            .write("alerts/package.json", "{\"name\": \"x\", \"dependencies\": {}}")
            .write("alerts/board.json", "{\"title\": \"x\", \"panels\": [], \"schemaVersion\": 1}")
            .write("alerts/list.json", "[]");

    assertThat(folder.marks()).containsExactly("alerts/board.json:1 " + SKIPPED);
    Diagnostic finding = folder.findings(SKIPPED).get(0);
    assertThat(finding.message()).isEqualTo("3 files without alert rules were skipped");
    assertThat(finding.hint())
        .hasValue(
            """
            alerts/board.json: a dashboard of Grafana
            alerts/list.json: no alert rule in it
            alerts/package.json: no alert rule in it""");
  }

  @Test
  void json_that_cannot_be_read_is_an_error() {
    Folder folder = Folder.small(base).write("alerts/broken.json", "{\"alert\": \"A\",, }");

    assertThat(folder.marks()).containsExactly("alerts/broken.json:1 yaml/syntax");
  }

  @Test
  void a_binary_file_is_skipped_unless_its_name_promises_text() throws IOException {
    Folder folder = Folder.small(base);
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xFF};
    Files.write(base.resolve("alerts/logo.tpl"), bytes);
    Files.write(base.resolve("alerts/logo.json"), bytes);

    assertThat(folder.marks())
        .containsExactly("alerts/logo.json:1 yaml/encoding", "alerts/logo.tpl:1 " + SKIPPED);
    assertThat(folder.findings(SKIPPED).get(0).hint()).hasValue("alerts/logo.tpl: a binary file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
  void rules_in_another_encoding_are_an_error_under_every_name(String encoding) throws IOException {
    Folder folder = Folder.small(base);
    byte[] text = "groups: [{rules: [{alert: Größe, expr: up}]}]".getBytes(encoding);
    Files.write(base.resolve("alerts/more.rules"), text);

    assertThat(folder.marks()).containsExactly("alerts/more.rules:1 yaml/encoding");
  }
}
