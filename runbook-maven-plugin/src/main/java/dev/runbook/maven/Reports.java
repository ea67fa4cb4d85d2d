package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Where the reports of a run go to, and how a build fails after them. */
final class Reports {

  private final List<ReportTarget> targets;
  private final Path base;

  private Reports(List<ReportTarget> targets, Path base) {
    this.targets = List.copyOf(targets);
    this.base = base;
  }

  /**
   * Reads the parameter {@code runbook.reports}.
   *
   * @param entries what the user wrote
   * @param base the folder that relative files start from
   * @return the reports
   * @throws MojoExecutionException if an entry is wrong, there is none, or two go to one place
   */
  static Reports parse(List<String> entries, Path base) throws MojoExecutionException {
    List<ReportTarget> targets = new ArrayList<>();
    Set<Optional<Path>> places = new HashSet<>();
    for (String entry : Lists.entries(entries)) {
      ReportTarget target = ReportTarget.parse(entry);
      if (!places.add(target.file().map(file -> base.resolve(file).normalize()))) {
        throw new MojoExecutionException(
            "`%s` sends two reports to %s, expected a place for each, such as `json:target/lint.json`"
                .formatted(
                    ReportTarget.PARAMETER,
                    target.file().map(f -> "`" + f + "`").orElse("standard output")));
      }
      targets.add(target);
    }
    if (targets.isEmpty()) {
      throw new MojoExecutionException(
          "`%s` is empty, expected at least one report, such as `text`"
              .formatted(ReportTarget.PARAMETER));
    }
    return new Reports(targets, base);
  }

  /** {@return the reports of a goal that has no such parameter: text on standard output} */
  static Reports onStandardOutput(Path base) {
    return new Reports(List.of(new ReportTarget(ReportTarget.Kind.TEXT, Optional.empty())), base);
  }

  /**
   * Prints and writes every report.
   *
   * @param report the outcome of the run
   * @param terminal where standard output goes to
   * @param color the user's wish for colours
   * @throws MojoExecutionException if a file cannot be written
   */
  void publish(Report report, Terminal terminal, Color color) throws MojoExecutionException {
    RepositoryNames repository = RepositoryNames.around(base);
    for (ReportTarget target : targets) {
      String text = target.render(report, repository, terminal, color);
      if (target.file().isPresent()) {
        TextFile.write(base.resolve(target.file().get()), text);
      } else {
        Terminal.print(text);
      }
    }
  }

  /**
   * The end of a build that findings fail. It counts them and says where they are; it repeats none.
   *
   * @param report the outcome of the run
   * @return the failure
   */
  MojoFailureException failure(Report report) {
    String counts = Counts.of(report);
    boolean above = targets.stream().anyMatch(t -> t.file().isEmpty());
    String where =
        above
            ? "see above"
            : targets.stream()
                .map(t -> t.file().orElseThrow())
                .collect(Collectors.joining("`, `", "see `", "`"));
    return new MojoFailureException(counts + "; " + where);
  }
}
