package dev.runbook.serve;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.rules.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** A small docs repository that is edited while it is served. */
public final class Repository {

  /** The path of its runbook's page. */
  public static final String PAGE = "runbooks/api-errors";

  /** The file of its runbook. */
  public static final String RUNBOOK = "runbooks/api-errors.yaml";

  private final Path base;

  private Repository(Path base) {
    this.base = base;
  }

  /** Writes it into an empty folder. */
  public static Repository in(Path base) {
    return new Repository(base)
        .write(
            "runbooks/catalog.yaml",
            """
            catalog: example
            site: {title: Example runbooks, url: "https://runbooks.example.com/"}
            severities:
              sev2: {title: SEV-2, respond: 1h, labels: [warning]}
            """)
        .write(RUNBOOK, runbook("The API answers with errors"))
        .write(
            "alerts/api.yaml",
            """
            groups:
              - name: api
                rules:
                  - alert: ApiErrors
                    expr: api_errors > 1
                    labels: {severity: warning}
                    annotations:
                      runbook_url: https://runbooks.example.com/alerts/ApiErrors/
            """);
  }

  /** The runbook with a title. */
  public static String runbook(String title) {
    return """
    runbook: api-errors
    title: %s
    alerts: [ApiErrors]
    severity: sev2
    diagnose: [{id: look, do: Look at the logs}]
    """
        .formatted(title);
  }

  /** Writes a file at once, in place. */
  public Repository write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves a file as careful editors do: another file takes its name. */
  public void replace(String name, String text) {
    try {
      Path fresh = path(name + "~");
      Files.writeString(fresh, text);
      Files.move(fresh, path(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of a file. */
  public Path path(String name) {
    return base.resolve(name);
  }

  /** Serves it on any port. */
  public PreviewServer serve(ServeListener listener) {
    return serve(listener, 0);
  }

  /** Serves it on a port. */
  public PreviewServer serve(ServeListener listener, int port) {
    WorkspacePaths paths = new WorkspacePaths(base, Path.of("runbooks"), Optional.empty());
    try {
      return PreviewServer.start(
          new ServeSettings(
              paths,
              port,
              LintSettings.defaults(),
              Repository::obstacles,
              Optional.empty(),
              Optional.of(path("templates"))),
          listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Report> obstacles(Workspace workspace) {
    var errors = workspace.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    return errors.isEmpty() && !workspace.runbooks().documents().isEmpty()
        ? Optional.empty()
        : Optional.of(Linter.report(workspace, errors.isEmpty() ? List.of() : errors));
  }
}
