package dev.runbook.maven;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Silenced;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.gate.Baseline;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The parameter {@code runbook.baseline}: a file of known findings, which is written and kept. */
final class BaselineFile {

  private static final String UPDATE = "update:";

  private final Path path;
  private final String name;
  private final Baseline baseline;

  private BaselineFile(Path path, String name, Baseline baseline) {
    this.path = path;
    this.name = name;
    this.baseline = baseline;
  }

  /**
   * Reads the parameter and the file that it names.
   *
   * @param value {@code FILE} or {@code update:FILE}; blank for no baseline
   * @param base the folder that a relative file starts from
   * @param terminal tells whether a person runs this, who may begin a baseline by naming it
   * @return the baseline, if there shall be one
   * @throws MojoExecutionException if the file cannot be read, or is missing on a CI server, where
   *     a misspelt name would take every finding as known
   */
  static Optional<BaselineFile> parse(String value, Path base, Terminal terminal)
      throws MojoExecutionException {
    if (value.isBlank()) {
      return Optional.empty();
    }
    boolean update = value.strip().startsWith(UPDATE);
    String file = update ? value.strip().substring(UPDATE.length()).strip() : value.strip();
    if (file.isEmpty()) {
      throw new MojoExecutionException(
          "`runbook.baseline` has the value `%s`, expected a file behind the colon"
              .formatted(value.strip()));
    }
    Path path = base.resolve(file).normalize();
    String name = SourceFolder.nameOf(path, base);
    if (!update && !Files.exists(path) && terminal.isOfServer()) {
      throw new MojoExecutionException(
          "`runbook.baseline` names `%s`, which does not exist; write it where no `CI` is set, and commit it"
              .formatted(name));
    }
    Baseline known =
        update || !Files.exists(path) ? Baseline.ofEverything() : Baseline.of(read(path, name));
    return Optional.of(new BaselineFile(path, name, known));
  }

  private static SourceFile read(Path path, String name) throws MojoExecutionException {
    SourceReader.Read read = SourceReader.read(path, name, Budget.ALERT_RULES);
    if (read.file().isEmpty()) {
      throw new MojoExecutionException(
          "`runbook.baseline` names `%s`: %s"
              .formatted(
                  name,
                  read.problems().stream()
                      .map(Diagnostic::message)
                      .collect(Collectors.joining("; "))));
    }
    return read.file().get();
  }

  /** Lets a run know what is in the file. */
  LintSettings known(LintSettings settings) {
    return settings.with(baseline);
  }

  /**
   * Writes the file if it shall be written.
   *
   * @param workspace all that was read
   * @param report the outcome of the run
   * @return what has been done, for people; empty if nothing had to be
   * @throws MojoExecutionException if the file cannot be written
   * @throws MojoFailureException if it would know too little
   */
  Optional<String> keep(Workspace workspace, Report report)
      throws MojoExecutionException, MojoFailureException {
    if (baseline.file().isPresent()) {
      return Optional.empty();
    }
    String text =
        Linter.baseline(workspace, report)
            .orElseThrow(
                () ->
                    new MojoFailureException(
                        "the baseline `%s` was not written, for not everything was seen; %s"
                            .formatted(name, "mend the errors that say so first")));
    TextFile.replace(path, text);
    long count = report.silenced().stream().filter(s -> s.by() == Silenced.By.BASELINE).count();
    return Optional.of(
        "The baseline %s now knows %s finding%s; commit it"
            .formatted(name, count, count == 1 ? "" : "s"));
  }
}
