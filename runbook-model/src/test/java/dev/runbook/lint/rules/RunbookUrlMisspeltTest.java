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

class RunbookUrlMisspeltTest {

  private static final String RULE = "alerts/runbook-url-misspelt";

  @TempDir Path base;

  private static final String ADDRESS = "https://runbooks.example.com/alerts/ApiErrors/";

  @ParameterizedTest
  @ValueSource(strings = {"runbookUrl", "runbook-url", "RUNBOOK_URL", "runbok_url", "runbook_uri"})
  void a_key_that_is_nearly_right_is_pointed_at(String key) {
    Folder folder = Folder.small(base).change("alerts/api.yaml", "runbook_url: ", key + ": ");

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 " + RULE);
    Diagnostic finding = folder.findings(RULE).get(0);
    assertThat(finding.location().column()).isEqualTo(11);
    assertThat(finding.hint().orElse(""))
        .startsWith("did you mean `runbook_url`?\nrunbook_url: " + ADDRESS);
  }

  @ParameterizedTest
  @CsvSource({
    "dashboard_url, https://grafana.example.com/",
    "runbook_uid, RB-17",
    "summary, https://example.com/",
  })
  void another_key_or_another_value_is_only_a_missing_link(String key, String value) {
    Folder folder =
        Folder.small(base).change("alerts/api.yaml", "runbook_url: " + ADDRESS, key + ": " + value);

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:7 alerts/runbook-url-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotations: [runbook_url, runbookUrl]", "links: [runbookUrl]"})
  void a_key_that_the_catalog_names_is_not_misspelt(String alerts) {
    Folder folder =
        Folder.small(base)
            .change("runbooks/catalog.yaml", "severities:", "alerts: {" + alerts + "}\nseverities:")
            .change("alerts/api.yaml", "runbook_url: ", "runbookUrl: ");

    assertThat(folder.findings(RULE)).isEmpty();
  }

  @Test
  void beside_the_right_key_another_one_is_left_alone() {
    Folder folder =
        Folder.small(base)
            .change(
                "alerts/api.yaml",
                "runbook_url: ",
                "runbook_urls: " + ADDRESS + "\n          runbook_url: ");

    assertThat(folder.marks()).isEmpty();
  }
}
