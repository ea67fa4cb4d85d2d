package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncheckedLinksTest {

  private static final String RULE = "lint/unchecked-links";

  @TempDir Path base;

  @ParameterizedTest
  @CsvSource({
    "'\"{{ .Values.runbookUrl }}\"', 1, 0",
    "'\"{{ $externalURL }}/x\"', 1, 0",
    "https://wiki.example.com/x, 0, 1",
  })
  void links_that_nobody_can_judge_are_counted(String url, int templates, int elsewhere) {
    Diagnostic finding = Folder.small(base).link(url).findings(RULE).get(0);

    assertThat(finding.message())
        .isEqualTo(
            "1 link was not checked: %s depend on a template or a version, %s lead to other sites"
                .formatted(templates, elsewhere));
    assertThat(finding.location().line()).isEqualTo(8);
    assertThat(finding.hint()).contains(url.replace("\"", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://runbooks.example.com/nowhere/",
        "no address",
        "https://runbooks.example.com/"
      })
  void links_that_were_judged_are_not_among_them(String url) {
    assertThat(Folder.small(base).link(url).findings(RULE)).isEmpty();
  }

  @Test
  void of_many_links_the_first_ten_are_shown_in_one_finding() {
    StringBuilder rules = new StringBuilder("groups:\n- rules:\n");
    for (int i = 10; i < 22; i++) {
      rules.append(
          "  - alert: A%s\n    annotations: {runbook_url: https://wiki.example.com/%s}\n"
              .formatted(i, i));
    }
    Folder folder = Folder.small(base).write("alerts/more.yaml", rules.toString());

    assertThat(folder.findings(RULE)).hasSize(1);
    assertThat(folder.findings(RULE).get(0).hint().orElse("").lines())
        .hasSize(11)
        .contains("https://wiki.example.com/19", "and 2 more")
        .doesNotContain("https://wiki.example.com/20");
  }
}
