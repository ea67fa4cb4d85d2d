package dev.runbook.maven;

import dev.runbook.diagnostic.CheckstyleReport;
import dev.runbook.diagnostic.GithubReport;
import dev.runbook.diagnostic.GitlabReport;
import dev.runbook.diagnostic.JsonReport;
import dev.runbook.diagnostic.JunitReport;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.SarifReport;
import dev.runbook.diagnostic.TextReport;
import dev.runbook.lint.Rules;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * One entry of {@code runbook.reports}: {@code KIND}, or {@code KIND:FILE}.
 *
 * @param kind the form of the report
 * @param file where it goes, as the user wrote it; empty for standard output
 */
record ReportTarget(Kind kind, Optional<String> file) {

  static final String PARAMETER = "runbook.reports";

  /** The forms of a report. */
  enum Kind {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB,
    CHECKSTYLE;

    /** Whether it is read by people or by programs of one's own, who know where the run was. */
    private boolean isOfTheFolder() {
      return this == TEXT || this == JSON;
    }
  }

  /**
   * Reads an entry.
   *
   * @param entry what the user wrote
   * @return its kind and its target
   * @throws MojoExecutionException if there is no such kind, or no file after the colon
   */
  static ReportTarget parse(String entry) throws MojoExecutionException {
    int colon = entry.indexOf(':');
    String kind = colon < 0 ? entry : entry.substring(0, colon);
    Optional<String> file =
        colon < 0 ? Optional.empty() : Optional.of(entry.substring(colon + 1).strip());
    if (file.isPresent() && file.get().isEmpty()) {
      throw new MojoExecutionException(
          "`%s` has the entry `%s`, expected a file after the colon, or no colon"
              .formatted(PARAMETER, entry.strip()));
    }
    return new ReportTarget(Choice.constant(PARAMETER, kind, Kind.class), file);
  }

  /**
   * Renders a report in this form.
   *
   * @param outcome the report
   * @param repository how those name files that look at the whole repository
   * @param terminal where standard output goes to
   * @param color the user's wish for colours; a file never has any
   * @return the text, with line ends
   */
  String render(Report outcome, UnaryOperator<String> repository, Terminal terminal, Color color) {
    Report report = kind.isOfTheFolder() ? outcome : outcome.renamed(repository);
    return switch (kind) {
      case TEXT -> TextReport.render(report, file.isEmpty() && terminal.coloured(color));
      case JSON -> JsonReport.render(report);
      case SARIF -> SarifReport.render(report, Program.version(), ReportTarget::page);
      case JUNIT -> JunitReport.render(report);
      case GITHUB -> GithubReport.render(report);
      case GITLAB -> GitlabReport.render(report);
      case CHECKSTYLE -> CheckstyleReport.render(report);
    };
  }

  /** What a rule is explained by; those of the goal {@code links} have a sentence each. */
  private static String page(RuleInfo rule) {
    return Rules.find(rule.id()).map(Rules::page).orElseGet(() -> rule.summary() + ".\n");
  }
}
