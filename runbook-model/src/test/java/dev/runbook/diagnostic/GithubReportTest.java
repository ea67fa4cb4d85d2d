package dev.runbook.diagnostic;

import static dev.runbook.diagnostic.Findings.DEAD;
import static dev.runbook.diagnostic.Findings.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  @Test
  void each_finding_is_a_command_and_the_summary_is_none() {
    Diagnostic error = Findings.at(DEAD, 5, 3, 9, "100 % dead, says `x: y`").withHint("mend\nit");
    Diagnostic note = Findings.at(OTHER, 2, 1, 5, "so").withSeverity(Severity.INFO);
    Diagnostic warning = Diagnostic.of(OTHER, Location.startOf("runbooks"), "empty");

    assertThat(GithubReport.render(Findings.report(error, note, warning)))
        .isEqualTo(
            """
            ::notice file=alerts/api.yaml,line=2,endLine=2,col=1,endColumn=5,title=alerts/other::so
            ::error file=alerts/api.yaml,line=5,endLine=5,col=3,endColumn=9,title=alerts/runbook-url-dead::100 %25 dead, says `x: y`%0Amend%0Ait
            ::warning file=runbooks,title=alerts/other::empty
            """
                + Findings.SUMMARY.line()
                + "\n");
  }

  @Test
  void columns_are_left_out_where_a_finding_has_several_lines() {
    Location lines = new Location("f", 2, 3, 5, 1);

    assertThat(command(Diagnostic.of(DEAD, lines, "x")).properties())
        .isEqualTo(Map.of("file", "f", "line", "2", "endLine", "4", "title", DEAD.id()));
  }

  @Test
  void a_runner_reads_what_was_written_whatever_it_was() {
    String file = "a,b: 100%/%2C%3A::é\n.yaml";
    String text = "50%, %0A %25 :: a:b,c\r\nnext\n\n`]]>` 👩\u200d💻";
    Diagnostic hostile = Diagnostic.of(DEAD, new Location(file, 1, 2, 1, 4), text).withHint(text);

    RunnerCommand command = command(hostile);

    assertThat(command.name()).isEqualTo("error");
    assertThat(command.properties())
        .containsEntry("file", file)
        .containsEntry("title", DEAD.id())
        .containsEntry("line", "1")
        .containsEntry("col", "2");
    assertThat(command.data()).isEqualTo(text + "\n" + text);
  }

  @Test
  void what_a_terminal_would_obey_is_made_visible() {
    assertThat(command(Findings.at(DEAD, 1, 1, 2, "\u001b[31m\u0085")).data())
        .isEqualTo("␛[31m\ufffd");
  }

  @Test
  void a_hostile_report_has_a_line_for_each_finding_and_one_for_the_summary() {
    List<String> lines = GithubReport.render(Findings.hostile()).lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(2)).isEqualTo(Findings.SUMMARY.line());
    assertThat(RunnerCommand.parse(lines.get(1)).properties())
        .containsEntry("file", "ordner é/a:b %20#?&.yaml");
  }

  private static RunnerCommand command(Diagnostic finding) {
    List<String> lines = GithubReport.render(Findings.report(finding)).lines().toList();
    assertThat(lines).hasSize(2);
    return RunnerCommand.parse(lines.get(0));
  }
}
