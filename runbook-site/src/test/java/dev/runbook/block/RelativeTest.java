package dev.runbook.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, all/index.html, all/index.html",
    "all/index.html, index.html, ../index.html",
    "runbooks/a/index.html, runbooks/b/index.html, ../b/index.html",
    "runbooks/a/index.html, alerts/X/index.html, ../../alerts/X/index.html",
    "alerts/A.md, alerts/B.md, B.md",
    "alerts/A.md, alerts/ns:B.md, ./ns:B.md",
    "a/index.html, a/index.html, index.html",
  })
  void the_way_leads_from_file_to_file(String from, String to, String way) {
    assertThat(Relative.path(from, to)).isEqualTo(way);
  }
}
