package dev.runbook.lint;

import dev.runbook.alerting.Alertmanager;
import dev.runbook.alerting.AlertmanagerFile;
import dev.runbook.alerting.AlertmanagerReader;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.model.Located;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The configuration of Alertmanager, read.
 *
 * @param source its text, if the catalog names a file that could be read
 * @param alertmanager what it says
 * @param problems what is wrong with it
 */
record AlertmanagerSource(
    Optional<SourceFile> source, Optional<Alertmanager> alertmanager, List<Diagnostic> problems) {

  /** Reads the file that the catalog names, if it names one. */
  static AlertmanagerSource read(Optional<Located<String>> named, Path base) {
    return named
        .map(file -> read(file, base))
        .orElse(new AlertmanagerSource(Optional.empty(), Optional.empty(), List.of()));
  }

  private static AlertmanagerSource read(Located<String> named, Path base) {
    Optional<Path> path = path(named.value(), base).filter(Files::exists);
    if (path.isEmpty()) {
      return failed(List.of(NothingToCheck.alertmanagerMissing(named)));
    }
    String name = SourceFolder.nameOf(path.get(), base);
    SourceReader.Read read = SourceReader.read(path.get(), name, Budget.ALERT_RULES);
    if (read.file().isEmpty()) {
      return failed(read.problems());
    }
    AlertmanagerFile file = AlertmanagerReader.read(read.file().get(), Budget.ALERT_RULES);
    return new AlertmanagerSource(read.file(), file.alertmanager(), file.problems());
  }

  private static Optional<Path> path(String written, Path base) {
    try {
      return Optional.of(base.resolve(written).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static AlertmanagerSource failed(List<Diagnostic> problems) {
    return new AlertmanagerSource(Optional.empty(), Optional.empty(), problems);
  }
}
