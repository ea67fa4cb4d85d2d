package dev.runbook.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a run looks.
 *
 * @param base the folder of the run; other paths are relative to it, and files are shown so
 * @param runbooks the folder of runbooks, or one file
 * @param alerts files and folders of alert rules; if empty, the catalog names them, and if it names
 *     none, it is the folder {@code alerts}
 */
public record WorkspacePaths(Path base, Path runbooks, Optional<List<Path>> alerts) {

  /** Makes every path absolute and copies the list. */
  public WorkspacePaths {
    Path root = base.toAbsolutePath().normalize();
    base = root;
    runbooks = root.resolve(runbooks).normalize();
    alerts =
        alerts.map(paths -> paths.stream().map(path -> root.resolve(path).normalize()).toList());
  }
}
