package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In what time somebody must answer: as the severity says, unless the runbook says its own. */
class ResponseTimeTest {

  private static final Publication PAGES =
      SiteComposer.compose(
          Samples.load(
              "catalog: shop\nseverities: {high: {title: High, respond: 1h}}",
              "runbook: backup\ntitle: No backup\nseverity: high\nrespond: 2h\nalerts: [NoBackup]",
              "runbook: disk\ntitle: Disk is full\nseverity: high\nalerts: [DiskFull]"),
          List.of());

  @Test
  void runbooks_own_time_stands_in_place_of_the_severitys() {
    assertThat(text("runbooks/backup")).contains("respond within 2 h").doesNotContain("1 h");
    assertThat(text("alerts/NoBackup")).contains("respond within 2 h").doesNotContain("1 h");
    assertThat(text("quick-reference")).contains("| High | 2 h |", "| High | 1 h |");
  }

  @Test
  void time_of_the_severity_holds_for_the_rest() {
    assertThat(text("runbooks/disk")).contains("respond within 1 h");
    assertThat(text("alerts/DiskFull")).contains("respond within 1 h");
  }

  private static String text(String path) {
    return PageText.all(Samples.page(PAGES, path));
  }
}
