package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Diagnostic FINDING = Findings.at(Findings.DEAD, 2, 3, 7, "dead");
  private static final Diagnostic ALLOWED = Findings.at(Findings.OTHER, 5, 3, 6, "other");
  private static final Report RENAMED =
      Findings.report(
              List.of(FINDING), List.of(new Silenced(ALLOWED, Silenced.By.COMMENT, "because")))
          .renamed(file -> "docs/" + file);

  @Test
  void a_renamed_report_has_the_other_name_at_every_place() {
    assertThat(RENAMED.found())
        .extracting(d -> d.location().toString())
        .containsExactly("docs/alerts/api.yaml:2:3", "docs/alerts/api.yaml:5:3");
    assertThat(RENAMED.silenced()).extracting(Silenced::reason).containsExactly("because");
    assertThat(RENAMED.subjects())
        .extracting(s -> s.name() + " " + s.location())
        .containsExactly("Up docs/alerts/api.yaml:1:3", "Down docs/alerts/api.yaml:4:3");
  }

  @Test
  void a_renamed_report_reads_the_text_of_the_file_that_was_renamed() {
    Report report =
        new Report(
                List.of(FINDING),
                Findings.SUMMARY,
                (file, line) -> java.util.Optional.of(file + " has a line " + line))
            .renamed(file -> "docs/" + file);

    assertThat(report.source().line("docs/alerts/api.yaml", 2))
        .contains("alerts/api.yaml has a line 2");
  }
}
