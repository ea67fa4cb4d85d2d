package dev.runbook.diagnostic;

/**
 * A report of code quality for GitLab merge requests: a list of issues. Findings are known again by
 * their fingerprints when lines have moved.
 */
public final class GitlabReport {

  private final JsonWriter json = new JsonWriter();
  private final Fingerprints fingerprints;

  private GitlabReport(Report report) {
    this.fingerprints = new Fingerprints(report);
  }

  /**
   * Renders a report.
   *
   * @param report the report, with files named as from the root of the repository
   * @return a JSON list
   */
  public static String render(Report report) {
    GitlabReport gitlab = new GitlabReport(report);
    gitlab.json.lines(report.diagnostics(), gitlab::issue);
    return gitlab.json.done();
  }

  private void issue(Diagnostic finding) {
    Location place = finding.location();
    json.object(
        () -> {
          json.text("type", "issue");
          json.text("description", finding.message());
          json.text("check_name", finding.rule());
          json.text("fingerprint", fingerprints.of(finding));
          json.text("severity", word(finding.severity()));
          json.object("location", () -> location(place));
          finding.hint().ifPresent(h -> json.object("content", () -> json.text("body", h)));
        });
  }

  private void location(Location place) {
    json.text("path", place.file());
    int last = Region.of(place).map(Region::lastLine).orElse(place.line());
    json.object("lines", () -> json.number("begin", place.line()).number("end", last));
  }

  /** GitLab knows five: what is certainly wrong is no blocker of everything by that. */
  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
