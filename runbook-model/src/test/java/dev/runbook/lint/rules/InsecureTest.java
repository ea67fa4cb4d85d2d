package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsecureTest {

  private static final String RULE = "alerts/insecure";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://runbooks.example.com/alerts/ApiErrors/",
        "HTTP://wiki.example.com/x",
        "http://127.0.0.1.example.com/x",
      })
  void plain_http_is_pointed_at(String url) {
    Diagnostic finding = Folder.small(base).link(url).findings(RULE).get(0);

    assertThat(finding.location()).hasToString("alerts/api.yaml:8:24");
    assertThat(finding.location().endColumn()).isEqualTo(31);
    assertThat(finding.hint()).contains("write\nrunbook_url: https" + url.substring(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://wiki.example.com/x",
        "http://localhost:8080/x",
        "http://127.0.0.1/x",
        "http://[::1]:80/x",
        "http://{{ $labels.host }}/x",
        "\"{{ $externalURL }}/http://x\"",
      })
  void what_is_encrypted_or_does_not_leave_the_machine_is_fine(String url) {
    assertThat(Folder.small(base).link(url).findings(RULE)).isEmpty();
  }

  @Test
  void a_site_that_the_team_itself_has_without_encryption_is_its_own_choice() {
    Folder folder =
        Folder.small(base)
            .change("runbooks/catalog.yaml", "https://", "http://")
            .change("alerts/api.yaml", "https://", "http://");

    assertThat(folder.marks()).isEmpty();
  }
}
