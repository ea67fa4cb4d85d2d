package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.diagnostic.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

  private static final Terminal PIPE = new Terminal(false, false, Map.of());

  @TempDir Path base;

  @Test
  void reports_go_to_the_files_that_are_named_without_colours() throws Exception {
    Reports reports = Reports.parse(List.of(" text:a/lint.txt", "JSON: a/b/lint.json "), base);
    reports.publish(report(Severity.ERROR), PIPE, Color.ALWAYS);
    assertThat(base.resolve("a/lint.txt"))
        .content()
        .startsWith("alerts/api.yaml:1:1: error: found é [alerts/a]\n");
    assertThat(Files.readString(base.resolve("a/b/lint.json"))).contains("\"severity\":\"error\"");
  }

  @Test
  void every_kind_can_be_written_in_one_run() throws Exception {
    List<String> kinds = Stream.of(ReportTarget.Kind.values()).map(Enum::name).toList();
    Reports.parse(kinds.stream().map(kind -> kind + ":ci/" + kind).toList(), base)
        .publish(report(Severity.ERROR), PIPE, Color.AUTO);

    for (String kind : kinds) {
      assertThat(base.resolve("ci/" + kind)).content().contains("found é").contains("alerts/a");
    }
  }

  @Test
  void tools_that_look_at_the_repository_get_names_from_its_root_and_people_do_not()
      throws Exception {
    Files.createDirectories(base.resolve(".git"));
    Path module = Files.createDirectories(base.resolve("docs"));
    List<String> all = List.of("text", "json", "sarif", "junit", "github", "gitlab", "checkstyle");
    Reports.parse(all.stream().map(kind -> kind + ":" + kind).toList(), module)
        .publish(report(Severity.ERROR), PIPE, Color.AUTO);

    for (String kind : all) {
      boolean isOfTheFolder = List.of("text", "json").contains(kind);
      assertThat(Files.readString(module.resolve(kind)).contains("docs/alerts/api.yaml"))
          .as(kind)
          .isEqualTo(!isOfTheFolder);
    }
  }

  @Test
  void an_unknown_kind_is_refused_with_the_known_ones() {
    assertThatThrownBy(() -> Reports.parse(List.of("text", "jsno:x"), base))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`runbook.reports` has the value `jsno`, expected `text`, `json`, `sarif`, `junit`, `github`, `gitlab` or `checkstyle`; did you mean `json`?");
  }

  @Test
  void a_kind_with_a_colon_needs_a_file() {
    assertThatThrownBy(() -> Reports.parse(List.of("json:"), base))
        .hasMessage(
            "`runbook.reports` has the entry `json:`, expected a file after the colon, or no colon");
  }

  @Test
  void two_reports_on_standard_output_are_refused() {
    assertThatThrownBy(() -> Reports.parse(List.of("text", "json"), base))
        .hasMessageStartingWith("`runbook.reports` sends two reports to standard output");
  }

  @Test
  void two_reports_in_one_file_are_refused() {
    assertThatThrownBy(() -> Reports.parse(List.of("text:a/../x", "json:x"), base))
        .hasMessageStartingWith("`runbook.reports` sends two reports to `x`");
  }

  @Test
  void no_report_at_all_is_refused() {
    assertThatThrownBy(() -> Reports.parse(List.of(" "), base))
        .hasMessage("`runbook.reports` is empty, expected at least one report, such as `text`");
  }

  @Test
  void a_file_that_cannot_be_written_is_broken_set_up() throws Exception {
    Files.writeString(base.resolve("taken"), "");
    Reports reports = Reports.parse(List.of("text:taken/lint.txt"), base);
    assertThatThrownBy(() -> reports.publish(report(Severity.INFO), PIPE, Color.AUTO))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void the_failure_counts_and_says_where_to_look() throws Exception {
    Report report = report(Severity.WARNING, Severity.ERROR, Severity.ERROR, Severity.INFO);
    assertThat(Reports.parse(List.of("text", "json:x"), base).failure(report))
        .hasMessage("2 errors, 1 warning, 1 note; see above");
    assertThat(Reports.parse(List.of("json:x", "text:y"), base).failure(report))
        .hasMessage("2 errors, 1 warning, 1 note; see `x`, `y`");
  }

  @Test
  void each_level_fails_on_what_is_as_bad_or_worse() {
    assertThat(Stream.of(FailOn.values()).filter(f -> f.fails(report(Severity.WARNING))))
        .containsExactly(FailOn.WARNING, FailOn.INFO);
    assertThat(Stream.of(FailOn.values()).filter(f -> f.fails(report()))).isEmpty();
  }

  private static Report report(Severity... severities) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Severity severity : severities) {
      Location place = new Location("alerts/api.yaml", diagnostics.size() + 1, 1, 9, 2);
      diagnostics.add(new Diagnostic("alerts/a", severity, "found é", Optional.empty(), place));
    }
    return new Report(
        diagnostics, new Summary(1, 1, 1, 1, 0, 0, 0, 0), (file, line) -> Optional.empty());
  }
}
