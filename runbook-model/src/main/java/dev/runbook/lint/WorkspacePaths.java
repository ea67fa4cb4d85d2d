package dev.runbook.lint;

import dev.runbook.model.PageSet;
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
 * @param pages pages that somebody else publishes; if empty, the catalog names them
 * @param lock the file of the addresses that were published, which need not be there; if empty,
 *     none is asked for
 */
public record WorkspacePaths(
    Path base,
    Path runbooks,
    Optional<List<Path>> alerts,
    Optional<List<PageSet>> pages,
    Optional<Path> lock) {

  /** The name that the file of published addresses has by default. */
  public static final String LOCK = "runbook-urls.lock";

  /** Makes every path absolute and copies the list. */
  public WorkspacePaths {
    Path root = base.toAbsolutePath().normalize();
    base = root;
    runbooks = root.resolve(runbooks).normalize();
    alerts =
        alerts.map(paths -> paths.stream().map(path -> root.resolve(path).normalize()).toList());
    pages = pages.map(List::copyOf);
    lock = lock.map(path -> root.resolve(path).normalize());
  }

  /**
   * Where a run looks that takes page sets from the catalog, and has the file of published
   * addresses where it is by default.
   *
   * @param base the folder of the run
   * @param runbooks the folder of runbooks, or one file
   * @param alerts files and folders of alert rules
   */
  public WorkspacePaths(Path base, Path runbooks, Optional<List<Path>> alerts) {
    this(base, runbooks, alerts, Optional.empty(), Optional.of(Path.of(LOCK)));
  }
}
