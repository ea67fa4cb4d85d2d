package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Diagnostic only(String url) {
    Folder folder = Folder.small(base).link(url);
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 " + RULE);
    return folder.findings(RULE).get(0);
  }
}
