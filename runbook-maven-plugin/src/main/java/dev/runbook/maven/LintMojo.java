package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.rules.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks runbooks and alert rules, each by itself and against each other. Findings are printed, and
 * fail the build from a severity on. In a POM it stands before {@code package}, where the goal
 * {@code generate} stands, and behind everything that may generate rule files.
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public final class LintMojo extends WorkspaceMojo {

  /**
   * The mildest finding that fails the build: {@code error}, {@code warning}, {@code info}, or
   * {@code never}.
   */
  @Parameter(property = "runbook.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * The reports: {@code text}, {@code json}, {@code sarif}, {@code junit}, {@code github}, {@code
   * gitlab} or {@code checkstyle}; one goes to standard output, and each of the others to a file,
   * as in {@code text,sarif:target/lint.sarif}.
   */
  @Parameter(property = "runbook.reports", defaultValue = "text")
  private List<String> reports = List.of("text");

  /**
   * Severities of rules that differ from the rules' own, such as {@code
   * alerts/severity-differs=error}: {@code error}, {@code warning}, {@code info} or {@code off}.
   * Left out, each rule has its own.
   */
  @Parameter(property = "runbook.rules")
  private List<String> rules = List.of();

  /**
   * A file of findings that are known and do not fail the build; new ones do. If the file is not
   * there, it is written with all that is found, except on a CI server; {@code update:FILE} writes
   * it anew. Left out, every finding counts.
   */
  @Parameter(property = "runbook.baseline")
  private String baseline = "";

  /**
   * The day on which comments with an end date are held, such as {@code 2026-12-31}. Left out, it
   * is today.
   */
  @Parameter(property = "runbook.today")
  private String today = "";

  /**
   * The file of every address that was published. The site must have them all; where there is no
   * such file, nothing was published yet. {@code none} goes without.
   */
  @Parameter(property = "runbook.lock", defaultValue = "${basedir}/runbook-urls.lock")
  private String lock = "none";

  /** For Maven. */
  public LintMojo() {}

  @Override
  void run(Terminal terminal, Color color) throws MojoExecutionException, MojoFailureException {
    FailOn level = Choice.constant("runbook.failOn", failOn, FailOn.class);
    Reports outputs = Reports.parse(reports, base());
    LintSettings settings = RuleWeights.parse(rules).on(Today.of(today));
    Optional<BaselineFile> known = BaselineFile.parse(baseline, base(), terminal);
    Optional<Path> published = AddressLock.parse(lock, base());
    Workspace workspace;
    Report report;
    try (Progress progress = Progress.start(terminal)) {
      workspace = read(progress, published);
      report = Linter.lint(workspace, known.map(file -> file.known(settings)).orElse(settings));
    }
    outputs.publish(report, terminal, color);
    if (known.isPresent()) {
      known.get().keep(workspace, report).ifPresent(getLog()::info);
    }
    if (level.fails(report)) {
      throw outputs.failure(report);
    }
  }
}
