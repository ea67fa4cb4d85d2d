package dev.runbook.maven;

import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.source.SourceFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that read runbooks and alert rules. */
abstract class WorkspaceMojo extends AbstractMojo {

  /** The folder of runbooks and their catalog, or a single file. */
  @Parameter(property = "runbook.runbooks", defaultValue = "${basedir}/runbooks")
  private File runbooks = new File("runbooks");

  /**
   * Files and folders of alert rules. Left out, those that the catalog names under {@code
   * alerts.rules} are read, or else the folder {@code alerts}.
   */
  @Parameter(property = "runbook.alerts")
  private List<File> alerts = List.of();

  /**
   * Folders of Markdown that somebody else publishes and that alerts lead to, each as {@code
   * GENERATOR ADDRESS FOLDER}, such as {@code hugo https://runbooks.example.com/ content}. The
   * generator is {@code hugo}, {@code mkdocs}, {@code git} (a Git host) or {@code html}. Left out,
   * those that the catalog names under {@code pages} are read.
   */
  @Parameter(property = "runbook.pages")
  private List<String> pages = List.of();

  /** Does nothing at all if set. */
  @Parameter(property = "runbook.skip", defaultValue = "false")
  private boolean skip;

  /**
   * When findings are coloured: {@code auto} (on a terminal, unless Maven runs in batch mode or the
   * environment sets CI or NO_COLOR), {@code always} or {@code never}.
   */
  @Parameter(property = "runbook.color", defaultValue = "auto")
  private String color = "auto";

  /** Works with and without a POM, which the folder of a project does not. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir = new File("");

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, for runbook.skip is set");
      return;
    }
    run(Terminal.ofThisProcess(interactive), Choice.constant("runbook.color", color, Color.class));
  }

  /**
   * Does what the goal is for.
   *
   * @param terminal where the run prints to
   * @param chosen the user's wish for colours
   * @throws MojoExecutionException if the set-up is broken
   * @throws MojoFailureException if there are findings
   */
  abstract void run(Terminal terminal, Color chosen)
      throws MojoExecutionException, MojoFailureException;

  /** {@return the folder that paths are relative to} */
  final Path base() {
    return basedir.toPath().toAbsolutePath().normalize();
  }

  /** Reads all there is but the addresses that were published before. */
  final Workspace read(Progress progress) throws MojoExecutionException {
    return read(progress, Optional.empty());
  }

  /** Reads all there is. */
  final Workspace read(Progress progress, Optional<Path> lock) throws MojoExecutionException {
    progress.at("reading");
    return WorkspaceReader.read(paths(lock));
  }

  /** {@return where everything is} */
  final WorkspacePaths paths(Optional<Path> lock) throws MojoExecutionException {
    Optional<List<Path>> rules =
        alerts.isEmpty()
            ? Optional.empty()
            : Optional.of(alerts.stream().map(File::toPath).toList());
    return new WorkspacePaths(base(), runbooks.toPath(), rules, PageSets.parse(pages), lock);
  }

  /** {@return the places that somebody has named and expects to be there, as findings show them} */
  final Set<String> named() {
    Path byDefault = base().resolve("runbooks");
    return Stream.concat(Stream.of(runbooks), alerts.stream())
        .map(file -> base().resolve(file.toPath()).normalize())
        .filter(path -> !path.equals(byDefault))
        .map(path -> SourceFolder.nameOf(path, base()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
