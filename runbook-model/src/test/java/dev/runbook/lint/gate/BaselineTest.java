package dev.runbook.lint.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Silenced;
import dev.runbook.diagnostic.TextReport;
import dev.runbook.lint.Folder;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

  private static final String FILE = "alerts/old.yaml";
  private static final String TWO =
      """
      groups:
        - name: old
          rules:
            - alert: One
              expr: up
              annotations:
                runbook_url: "https://runbooks.example.com/alerts/Gone/"
            - alert: Two
              expr: up
      """;

  @TempDir Path base;

  @Test
  void what_is_known_does_not_count_and_the_summary_says_how_much_that_is() {
    Report report = old().baseline().report();

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.summary().line())
        .endsWith(": 0 errors, 0 warnings, 0 suppressed, 4 in baseline");
    assertThat(report.silenced()).allMatch(s -> s.by() == Silenced.By.BASELINE);
  }

  @Test
  void the_file_has_a_line_for_each_finding_in_the_order_of_files_and_rules() throws IOException {
    old().baseline();

    assertThat(base.resolve("lint-baseline.tsv"))
        .content()
        .endsWith(
            """
            # rule\tfile\tabout\thow many\ttext
            alerts/runbook-missing\talerts/old.yaml\tOne\t1\tOne
            alerts/runbook-missing\talerts/old.yaml\tTwo\t1\tTwo
            alerts/runbook-url-dead\talerts/old.yaml\tOne\t1\thttps://runbooks.example.com/alerts/Gone/
            alerts/runbook-url-missing\talerts/old.yaml\tTwo\t1\tTwo
            """);
    assertThat(Files.readString(base.resolve("lint-baseline.tsv"))).startsWith("# Findings that");
  }

  @Test
  void a_new_finding_counts() {
    Folder folder = old().baseline().link("https://runbooks.example.com/alerts/ApiErors/");

    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 alerts/runbook-url-dead");
  }

  @Test
  void another_dead_link_in_the_place_of_a_known_one_is_new_and_the_known_one_mended() {
    Folder folder = old().baseline().change(FILE, "Gone", "GoneToo");

    assertThat(folder.marks())
        .containsExactly(
            "alerts/old.yaml:7 alerts/runbook-url-dead",
            "lint-baseline.tsv:6 lint/baseline-mended");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a new first line\n\ngroups:\n  - name: old\n    rules:\n      - alert: New\n        record: x\n",
        "groups: [{name: old, rules: [{alert: Two, expr: down}, {expr: up, alert: 'One', annotations: {runbook_url: 'https://runbooks.example.com/alerts/Gone/'}}]}]",
      })
  void lines_that_move_and_another_style_are_nothing_new(String text) {
    Folder folder = old().baseline();
    folder.write(FILE, text.startsWith("#") ? "# first\n\n\n" + TWO.replace("\n", "\r\n") : text);

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void of_findings_that_look_the_same_as_many_as_were_counted_are_known() {
    String rule = "      - {alert: Same, expr: up}\n";
    Folder folder =
        Folder.small(base)
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[ApiErrors, Same]")
            .write(FILE, "groups:\n  - name: old\n    rules:\n" + rule + rule)
            .baseline();
    assertThat(folder.marks()).isEmpty();

    folder.write(FILE, "groups:\n  - name: old\n    rules:\n" + rule + rule + rule);
    assertThat(folder.marks()).containsExactly("alerts/old.yaml:6 alerts/runbook-url-missing");

    folder.write(FILE, "groups:\n  - name: old\n    rules:\n" + rule);
    assertThat(folder.findings("lint/baseline-mended"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "of 2 findings `alerts/runbook-url-missing` of `Same` in `alerts/old.yaml`, 1 are left");
              assertThat(finding.hint())
                  .contains(
                      "write `1` instead of `2`, or let all be written anew: -Drunbook.baseline=update:lint-baseline.tsv");
            });
  }

  @Test
  void a_mended_finding_is_told_at_its_line_and_shows_it() {
    Folder folder = old().baseline().change(FILE, "alerts/Gone/", "alerts/ApiErrors/");
    String report = TextReport.render(folder.report(), false);

    assertThat(report)
        .contains("lint-baseline.tsv:6:1: warning: the finding `alerts/runbook-url-dead` of `One`")
        .contains("  6 | alerts/runbook-url-dead");
  }

  @Test
  void while_something_could_not_be_read_nothing_is_called_mended() {
    Folder folder = old().baseline().write(FILE, TWO + "   x\n");

    assertThat(folder.marks()).allMatch(mark -> mark.endsWith(" yaml/syntax")).hasSize(1);
  }

  @Test
  void a_rule_that_is_off_for_a_run_mends_nothing() {
    Folder folder = old().baseline();
    LintSettings off = LintSettings.of(Map.of("alerts/runbook-missing", "off"));
    Workspace workspace = folder.workspace();
    SourceFile file = file();

    assertThat(Linter.lint(workspace, off.with(Baseline.of(file))).diagnostics()).isEmpty();
  }

  @Test
  void a_finding_that_a_comment_allows_leaves_the_baseline() {
    Folder folder =
        old()
            .baseline()
            .change(
                FILE,
                "- alert: Two",
                "- alert: Two # runbook-lint: allow alerts/runbook-url-missing -- x");

    assertThat(folder.marks()).containsExactly("lint-baseline.tsv:7 lint/baseline-mended");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alerts/runbook-url-dead a b 1 c | this is no line of a baseline, expected five columns with tabs between",
        "alerts/runbook-url-dead\\ta\\tb\\t0\\tc | this is no line of a baseline, expected five columns with tabs between",
        "alerts/runbook-url-ded\\ta\\tb\\t1\\tc | there is no rule `alerts/runbook-url-ded`",
        "yaml/syntax\\ta\\tb\\t1\\tc | no baseline can know findings of `yaml/syntax`",
        "alerts/runbook-missing\\talerts/old.yaml\\tOne\\t9\\tOne | line 4 is about the same findings",
      })
  void a_line_with_a_mistake_is_an_error_and_knows_nothing(String line, String message)
      throws IOException {
    Folder folder = old().baseline();
    String text = Files.readString(base.resolve("lint-baseline.tsv"));
    folder.write("lint-baseline.tsv", text + line.replace("\\t", "\t") + "\n");

    assertThat(folder.report().diagnostics())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("lint/baseline-unreadable");
              assertThat(finding.message()).isEqualTo(message);
              assertThat(finding.location().line()).isEqualTo(8);
            });
  }

  @Test
  void windows_lines_and_a_byte_order_mark_change_nothing() throws IOException {
    Folder folder = old().baseline();
    String text = Files.readString(base.resolve("lint-baseline.tsv"));
    folder.write("lint-baseline.tsv", "\ufeff" + text.replace("\n", "\r\n"));

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void what_cannot_be_silenced_never_goes_in_and_fails_while_it_is_written() {
    Folder folder =
        old().change("runbooks/catalog.yaml", "severities:", "alerts: {atLeast: 9}\nseverities:");
    Workspace workspace = folder.workspace();
    Report report = Linter.lint(workspace, LintSettings.defaults().with(Baseline.ofEverything()));

    assertThat(report.diagnostics()).hasSize(5);
    assertThat(report.silenced()).isEmpty();
    assertThat(Linter.baseline(workspace, report)).isEmpty();
  }

  @Test
  void an_error_about_the_gate_itself_fails_while_the_rest_is_written() {
    Folder folder =
        old()
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "lint: {rules: {alerts/x: off}}\nseverities:");
    Workspace workspace = folder.workspace();
    Report report = Linter.lint(workspace, LintSettings.defaults().with(Baseline.ofEverything()));

    assertThat(report.diagnostics()).extracting(d -> d.rule()).containsExactly("lint/unknown-rule");
    assertThat(Linter.baseline(workspace, report)).isPresent();
  }

  @Test
  void notes_are_not_put_off() {
    Folder folder = old().write("alerts/service.yaml", "kind: Service\n").baseline();

    assertThat(folder.marks()).containsExactly("alerts/service.yaml:1 lint/skipped-files");
  }

  @Test
  void a_long_text_is_known_by_its_beginning_and_a_hash() throws IOException {
    String url = "https://runbooks.example.com/alerts/" + "x".repeat(200) + "/";
    Folder folder = old().change(FILE, "https://runbooks.example.com/alerts/Gone/", url).baseline();

    assertThat(Files.readString(base.resolve("lint-baseline.tsv")).lines())
        .filteredOn(line -> line.startsWith("alerts/runbook-url-dead"))
        .singleElement()
        .asString()
        .matches(".*\t1\thttps://runbooks\\.example\\.com/alerts/x{44}… [0-9a-f]{12}");
    folder.change(FILE, "x/", "y/");
    assertThat(folder.findings("alerts/runbook-url-dead")).hasSize(1);
  }

  @Test
  void ten_thousand_known_findings_are_found_again() {
    StringBuilder rules = new StringBuilder("groups:\n  - name: old\n    rules:\n");
    for (int i = 0; i < 10_000; i++) {
      rules.append("      - {alert: Api").append(i).append(", expr: up}\n");
    }
    Folder folder =
        Folder.small(base)
            .change("runbooks/api-errors.yaml", "[ApiErrors]", "[ApiErrors, {pattern: \"Api*\"}]")
            .write(FILE, rules.toString())
            .baseline();

    assertThat(folder.report().summary().line())
        .endsWith(": 0 errors, 0 warnings, 0 suppressed, 10000 in baseline");
  }

  /** Two alerts that nobody answers, one with a dead link and one without a link. */
  private Folder old() {
    return Folder.small(base).write(FILE, TWO);
  }

  private SourceFile file() {
    try {
      return new SourceFile(
          "lint-baseline.tsv", Files.readString(base.resolve("lint-baseline.tsv")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
