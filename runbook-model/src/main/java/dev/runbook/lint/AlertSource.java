package dev.runbook.lint;

import dev.runbook.diagnostic.Location;
import dev.runbook.model.AlertSources;
import dev.runbook.model.Located;
import dev.runbook.source.SourceFolder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file or folder where alert rules are expected.
 *
 * @param path where it is; empty if the name is none that a disk could have
 * @param name the same as people see it
 * @param place where a finding about it belongs: where it is named, or else itself
 */
record AlertSource(Optional<Path> path, String name, Location place) {

  static final String DEFAULT_FOLDER = "alerts";

  /** The sources of a run; none if the catalog says that alert rules are elsewhere. */
  static List<AlertSource> of(WorkspacePaths paths, AlertSources catalog) {
    if (paths.alerts().isPresent()) {
      return paths.alerts().get().stream().map(path -> of(path, paths.base())).toList();
    }
    if (catalog.elsewhere()) {
      return List.of();
    }
    return catalog.rules().isEmpty()
        ? List.of(byDefault(paths))
        : catalog.rules().stream().map(rule -> of(rule, paths.base())).toList();
  }

  /** The folder that holds if nobody says otherwise. */
  static AlertSource byDefault(WorkspacePaths paths) {
    return of(paths.base().resolve(DEFAULT_FOLDER), paths.base());
  }

  private static AlertSource of(Path path, Path base) {
    String name = SourceFolder.nameOf(path, base);
    return new AlertSource(Optional.of(path), name, Location.startOf(name));
  }

  private static AlertSource of(Located<String> rule, Path base) {
    try {
      Path path = base.resolve(rule.value()).normalize();
      return new AlertSource(Optional.of(path), rule.value(), rule.location());
    } catch (InvalidPathException e) {
      return new AlertSource(Optional.empty(), rule.value(), rule.location());
    }
  }
}
