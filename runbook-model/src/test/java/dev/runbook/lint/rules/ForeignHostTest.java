package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignHostTest {

  private static final String RULE = "alerts/foreign-host";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://wiki.example.com/x",
        "https://WIKI.example.com:8443/x",
        "https://a.b.example.org/x",
        "https://runbooks.example.com/alerts/ApiErrors/",
        "https://docs.example.net/x/",
        "https://{{ $labels.host }}/x",
      })
  void hosts_of_the_catalog_and_of_known_places_are_allowed(String url) {
    assertThat(allowing().link(url).findings(RULE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://wiki2.example.com/x", "https://example.org/x", "https://xexample.org/x"})
  void any_other_host_is_refused_where_it_is_written(String url) {
    Diagnostic finding = allowing().link(url).findings(RULE).get(0);

    assertThat(finding.location()).hasToString("alerts/api.yaml:8:32");
    assertThat(finding.location().endColumn()).isEqualTo(32 + url.length() - "https:///x".length());
  }

  @Test
  void a_host_that_is_spelt_alike_is_asked_about() {
    assertThat(allowing().link("https://wikki.example.com/x").findings(RULE).get(0).hint())
        .contains("did you mean `wiki.example.com`?");
  }

  @Test
  void without_hosts_in_the_catalog_all_are_allowed() {
    assertThat(Folder.small(base).link("https://example.net/").findings(RULE)).isEmpty();
  }

  private Folder allowing() {
    return Folder.small(base)
        .write("wiki/page.md", "")
        .change(
            "runbooks/catalog.yaml",
            "severities:",
            """
            pages: [{url: https://docs.example.net/x/y/, folder: wiki, generator: hugo}]
            alerts: {hosts: [wiki.example.com, "*.example.org"]}
            severities:""");
  }
}
