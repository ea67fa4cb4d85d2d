package dev.runbook.maven;

import dev.runbook.lint.LintSettings;
import dev.runbook.serve.PortTakenException;
import dev.runbook.serve.PreviewServer;
import dev.runbook.serve.ServeSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the portal in a browser of this machine while you write. An edit appears by itself, with
 * what the goal {@code lint} finds at the foot of the page; while an edit cannot be read, the last
 * good pages stay. Nothing is written to the disk. Ctrl-C ends it.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends WorkspaceMojo {

  /** The port of the loopback that is listened on; 0 takes any that is free. */
  @Parameter(property = "runbook.port", defaultValue = "8000")
  private int port = 8000;

  /**
   * Severities of rules that differ from the rules' own, such as {@code
   * alerts/severity-differs=error}: {@code error}, {@code warning}, {@code info} or {@code off}.
   * Left out, each rule has its own.
   */
  @Parameter(property = "runbook.rules")
  private List<String> rules = List.of();

  /** A file of findings that are known and not shown. Left out, every finding is shown. */
  @Parameter(property = "runbook.baseline")
  private String baseline = "";

  /**
   * The day on which comments with an end date are held, such as {@code 2026-12-31}. Left out, it
   * is today.
   */
  @Parameter(property = "runbook.today")
  private String today = "";

  /** The file of every address that was published. {@code none} goes without. */
  @Parameter(property = "runbook.lock", defaultValue = "${basedir}/runbook-urls.lock")
  private String lock = "none";

  /**
   * The folder of your own templates, which has a folder {@code html}: a file there takes the place
   * of the program's of the same name, and {@code extra.css} stands at the end of the stylesheet.
   */
  @Parameter(property = "runbook.templates", defaultValue = "${basedir}/templates/runbooks")
  private File templates = new File("templates/runbooks");

  /** For Maven. */
  public ServeMojo() {}

  @Override
  void run(Terminal terminal, Color color) throws MojoExecutionException {
    Optional<Path> published = AddressLock.parse(lock, base());
    LintSettings weights = RuleWeights.parse(rules).on(Today.of(today));
    LintSettings settings =
        BaselineFile.parse(baseline, base(), terminal)
            .map(known -> known.known(weights))
            .orElse(weights);
    Set<String> named = named();
    ServeSettings served =
        new ServeSettings(
            paths(published),
            WholeNumber.between(0, 65_535, "runbook.port", port),
            settings,
            workspace -> Obstacles.toPages(workspace, named),
            Program.version(),
            Optional.of(OwnTemplates.parse(templates, base())));
    try (PreviewServer server =
        PreviewServer.start(served, new ServeAccount(terminal.coloured(color)))) {
      Terminal.print("Serving " + server.address() + " until Ctrl-C ends it\n");
      server.await();
    } catch (PortTakenException e) {
      throw new MojoExecutionException(
          "`runbook.port` is %s, and another program listens there: choose another one, such as -Drunbook.port=%s"
              .formatted(port, port == 65_535 ? 8000 : port + 1),
          e);
    } catch (IOException e) {
      throw new MojoExecutionException("nothing can be served on this machine: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
