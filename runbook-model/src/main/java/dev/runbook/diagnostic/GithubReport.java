package dev.runbook.diagnostic;

/**
 * A report that a GitHub workflow shows beside the lines of a change: a workflow command for each
 * finding, and the summary as plain text in the last line. A hint follows its message on lines of
 * its own.
 */
public final class GithubReport {

  private final StringBuilder out = new StringBuilder();

  private GithubReport() {}

  /**
   * Renders a report.
   *
   * @param report the report, with files named as from the root of the repository
   * @return what to print, with line feeds
   */
  public static String render(Report report) {
    GithubReport github = new GithubReport();
    report.diagnostics().forEach(github::command);
    github.out.append(report.summary().line()).append('\n');
    return github.out.toString();
  }

  private void command(Diagnostic finding) {
    out.append("::").append(word(finding.severity())).append(' ');
    out.append("file=").append(property(finding.location().file()));
    Region.of(finding.location()).ifPresent(this::region);
    out.append(",title=").append(property(finding.rule()));
    out.append("::").append(data(FindingText.messageAndHint(finding))).append('\n');
  }

  /** Columns are refused where there are several lines, and an end without a start too. */
  private void region(Region region) {
    out.append(",line=").append(region.line()).append(",endLine=").append(region.lastLine());
    if (region.lastLine() == region.line()) {
      out.append(",col=").append(region.column());
      region.endColumn().ifPresent(end -> out.append(",endColumn=").append(end));
    }
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Without what a terminal would obey, for the same lines are printed to one. */
  private static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\r' ? Glyphs.shown(c) : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
