package dev.runbook.maven;

import dev.runbook.block.Publication;
import dev.runbook.diagnostic.Report;
import dev.runbook.history.GitHistory;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.page.SiteComposer;
import dev.runbook.page.Themes;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Publishes the runbooks: as Markdown for a Git host and for grep, as an MkDocs project, and as a
 * site for a browser. What cannot be read is reported as the goal {@code lint} does, and then
 * nothing is written; what else {@code lint} finds does not stop it. Only files whose bytes differ
 * are written, and only files that this goal wrote are ever removed.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends WorkspaceMojo {

  /** The folder that gets a folder for each format. */
  @Parameter(property = "runbook.output", defaultValue = "${basedir}/target/runbooks")
  private File output = new File("target/runbooks");

  /** The formats: {@code markdown}, {@code mkdocs}, {@code site}. */
  @Parameter(property = "runbook.formats", defaultValue = "markdown,mkdocs,site")
  private List<String> formats = List.of();

  /**
   * Whether the site has an offline kit: a zip of all of it, a single page with everything, and a
   * service worker that keeps the last edition in the browser. It more than doubles the output.
   */
  @Parameter(property = "runbook.kit", defaultValue = "true")
  private boolean kit = true;

  /**
   * The file of every address that was published. Those that are new are added when everything else
   * is written; none is ever removed. Commit it. {@code none} goes without.
   */
  @Parameter(property = "runbook.lock", defaultValue = "${basedir}/runbook-urls.lock")
  private String lock = "none";

  /**
   * The folder of your own templates, which has a folder {@code html}: a file there takes the place
   * of the program's of the same name, and {@code extra.css} stands at the end of the stylesheet.
   */
  @Parameter(property = "runbook.templates", defaultValue = "${basedir}/templates/runbooks")
  private File templates = new File("templates/runbooks");

  /** For Maven. */
  public GenerateMojo() {}

  @Override
  void run(Terminal terminal, Color color) throws MojoExecutionException, MojoFailureException {
    List<FormatChoice> choices = FormatChoice.parse(formats);
    Publishing publishing =
        new Publishing(
            base(), output.toPath(), kit, Optional.of(OwnTemplates.parse(templates, base())));
    Optional<Path> published = AddressLock.parse(lock, base());
    Optional<Report> obstacles;
    try (Progress progress = Progress.start(terminal)) {
      Workspace workspace = read(progress, published);
      obstacles = Obstacles.toPages(workspace, named());
      if (obstacles.isEmpty()) {
        progress.at("composing");
        Publication publication =
            SiteComposer.compose(
                    workspace.runbooks(),
                    workspace.alertRules(),
                    Program.version(),
                    files -> GitHistory.read(base(), files))
                .with(Themes.of(workspace.runbooks().catalog(), workspace.logo()));
        for (FormatChoice choice : choices) {
          progress.at("writing " + choice.folder());
          publishing.write(publication, choice);
        }
        if (published.isPresent()) {
          AddressLock.update(published.get(), workspace).ifPresent(publishing::note);
        }
      }
    }
    if (obstacles.isPresent()) {
      Reports reports = Reports.onStandardOutput(base());
      reports.publish(obstacles.get(), terminal, color);
      throw reports.failure(obstacles.get());
    }
    publishing.account().forEach(getLog()::info);
  }
}
