package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.lint.gate.Baseline;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A repository on the disk for tests, with the catalog, runbook and rule file of a small team. */
public final class Folder {

  private static final Map<String, String> SMALL =
      Map.of(
          "runbooks/catalog.yaml",
          """
          catalog: example
          site: {title: Runbooks, url: "https://runbooks.example.com/"}
          severities:
            sev1: {title: SEV-1, labels: [critical]}
            sev2: {title: SEV-2, labels: [warning]}
            sev3: {title: SEV-3}
          """,
          "runbooks/api-errors.yaml",
          """
          runbook: api-errors
          title: The API answers with errors
          alerts: [ApiErrors]
          severity: sev2
          diagnose: [{id: look, do: Look at the logs}]
          """,
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

  private static final String BASELINE = "lint-baseline.tsv";

  private final Path base;

  private Folder(Path base) {
    this.base = base;
  }

  /** An empty repository. */
  public static Folder empty(Path base) {
    return new Folder(base);
  }

  /** A repository in which nothing is wrong. */
  public static Folder small(Path base) {
    Folder folder = new Folder(base);
    SMALL.forEach(folder::write);
    return folder;
  }

  /** Writes a file, which may take the place of another one. */
  public Folder write(String name, String text) {
    try {
      Path file = base.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a piece of a file. */
  public Folder change(String name, String from, String to) {
    try {
      String text = Files.readString(base.resolve(name));
      if (!text.contains(from)) {
        throw new IllegalArgumentException("`" + from + "` is not in " + name);
      }
      return write(name, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts another address into the rule file. */
  public Folder link(String url) {
    return change("alerts/api.yaml", "https://runbooks.example.com/alerts/ApiErrors/", url);
  }

  /** Removes a file. */
  public Folder remove(String name) {
    try {
      Files.delete(base.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all with the default paths. */
  public Workspace workspace() {
    return WorkspaceReader.read(new WorkspacePaths(base, Path.of("runbooks"), Optional.empty()));
  }

  /** Reads all with alert rules at given paths. */
  public Workspace workspace(String... alerts) {
    List<Path> paths = List.of(alerts).stream().map(Path::of).toList();
    return WorkspaceReader.read(new WorkspacePaths(base, Path.of("runbooks"), Optional.of(paths)));
  }

  /**
   * Lints all with the default paths and settings, on a day that never changes, and with a baseline
   * if there is the file {@code lint-baseline.tsv}.
   */
  public Report report() {
    LintSettings settings = LintSettings.defaults().on(LocalDate.of(2026, 1, 31));
    Path baseline = base.resolve(BASELINE);
    if (Files.exists(baseline)) {
      Optional<SourceFile> file = SourceReader.read(baseline, BASELINE, Budget.ALERT_RULES).file();
      return Linter.lint(workspace(), settings.with(Baseline.of(file.orElseThrow())));
    }
    return Linter.lint(workspace(), settings);
  }

  /** Writes a baseline that knows all that is found. */
  public Folder baseline() {
    Workspace workspace = workspace();
    Report report = Linter.lint(workspace, LintSettings.defaults().with(Baseline.ofEverything()));
    return write(BASELINE, Linter.baseline(workspace, report).orElseThrow());
  }

  /** The findings of one rule. */
  public List<Diagnostic> findings(String rule) {
    return report().diagnostics().stream().filter(d -> d.rule().equals(rule)).toList();
  }

  /** Every finding as {@code file:line rule}. */
  public List<String> marks() {
    return report().diagnostics().stream()
        .map(d -> d.location().file() + ":" + d.location().line() + " " + d.rule())
        .toList();
  }
}
