package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunbookUrlMalformedTest {

  private static final String RULE = "alerts/runbook-url-malformed";

  @TempDir Path base;

  @Test
  void the_carets_stand_under_the_part_that_is_wrong() {
    Diagnostic finding = only("https://runbooks.example.com/alerts/%s/");

    assertThat(finding.location()).hasToString("alerts/api.yaml:8:60");
    assertThat(finding.location().endColumn()).isEqualTo(62);
  }

  @Test
  void in_quotes_the_place_is_right_too() {
    Diagnostic finding = only("\"https://runbooks.example.com/alerts/%s/\"");

    assertThat(finding.location()).hasToString("alerts/api.yaml:8:61");
  }

  @Test
  void of_a_folded_value_all_is_pointed_at() {
    Diagnostic finding = only(">-\n            https://runbooks.example.com/%s/");

    assertThat(finding.location().line()).isEqualTo(8);
    assertThat(finding.location().endLine()).isEqualTo(9);
  }

  @Test
  void a_certain_mistake_is_mended_in_the_hint() {
    assertThat(only("runbooks.example.com/alerts/ApiErrors/").hint())
        .contains("write\nrunbook_url: https://runbooks.example.com/alerts/ApiErrors/");
  }

  @Test
  void otherwise_the_hint_has_the_address_of_the_alert() {
    assertThat(only("\"https://<host>/\"").hint())
        .contains("write\nrunbook_url: \"https://runbooks.example.com/alerts/ApiErrors/\"");
  }

  @Test
  void an_empty_value_is_malformed_and_not_missing() {
    Folder folder = Folder.small(base).link("");

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 " + RULE);
  }

  @ParameterizedTest
  @CsvSource({
    "runbooks/api-errors.yaml, https://runbooks.example.com/runbooks/api-errors/",
    "./runbooks/api-errors.yaml#look, https://runbooks.example.com/runbooks/api-errors/#look",
    "/alerts/ApiErrors/, https://runbooks.example.com/alerts/ApiErrors/",
    "wiki/Disk full.md, https://wiki.example.com/disk-full/",
    "docs/other.md, https://git.example.com/ops/docs/blob/main/docs/other.md",
  })
  void the_path_of_a_file_gets_the_address_of_what_it_becomes(String path, String address) {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/catalog.yaml",
                "title: Runbooks,",
                "title: Runbooks, edit: https://git.example.com/ops/docs/edit/main/,")
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "pages: [{url: https://wiki.example.com/, folder: wiki, generator: hugo}]\nseverities:")
            .write("wiki/Disk full.md", "")
            .write("docs/other.md", "")
            .link('"' + path + '"');

    assertThat(folder.findings(RULE).get(0).hint())
        .contains("write\nrunbook_url: \"" + address + '"');
  }

  private Diagnostic only(String url) {
    Folder folder = Folder.small(base).link(url);
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 " + RULE);
    return folder.findings(RULE).get(0);
  }
}
