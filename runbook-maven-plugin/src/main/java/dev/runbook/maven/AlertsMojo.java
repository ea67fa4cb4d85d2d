package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.TextReport;
import dev.runbook.lint.AlertTable;
import dev.runbook.lint.rules.Workspace;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists all alert rules as tab-separated lines for other programs: file, line of the key that names
 * the alert, name as written, label {@code severity}, {@code runbook_url}, kind of file (such as
 * {@code prometheus}), and the id of the runbook that answers it, if there is one. With {@code mvn
 * -q} nothing else is on standard output. What cannot be read is told on standard error, and then
 * no table is printed, for half of it could pass for the whole.
 */
@Mojo(name = "alerts", requiresProject = false, threadSafe = true)
public final class AlertsMojo extends WorkspaceMojo {

  /** The file that the table is written to. Left out, it is printed on standard output. */
  @Parameter(property = "runbook.output")
  private @Nullable File output;

  /** For Maven. */
  public AlertsMojo() {}

  @Override
  void run(Terminal terminal, Color color) throws MojoExecutionException, MojoFailureException {
    Workspace workspace;
    try (Progress progress = Progress.start(terminal)) {
      workspace = read(progress);
    }
    Optional<Report> obstacles = Obstacles.toTable(workspace, named());
    if (obstacles.isPresent()) {
      Terminal.printError(TextReport.render(obstacles.get(), terminal.coloured(color)));
      throw new MojoFailureException(Counts.of(obstacles.get()) + "; see above");
    }
    String table = AlertTable.render(workspace);
    if (output == null) {
      Terminal.print(table);
    } else {
      TextFile.write(output.toPath(), table);
    }
  }
}
