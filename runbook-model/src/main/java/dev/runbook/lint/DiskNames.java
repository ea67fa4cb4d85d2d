package dev.runbook.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for files by the names that links give them. Each folder is listed once. */
final class DiskNames {

  private final Path base;
  private final Map<Path, Optional<Set<String>>> folders = new HashMap<>();

  /** Begins to look below a folder, which must be absolute. */
  DiskNames(Path base) {
    this.base = base;
  }

  /** The path of a file that exists and is written exactly so. */
  Optional<Path> find(String file) {
    return path(file).filter(path -> Files.exists(path) && isWrittenSo(path));
  }

  /** Where names differ only in case, some disks find a file that others and Git hosts do not. */
  private boolean isWrittenSo(Path path) {
    Path at = path;
    Path folder = at.getParent();
    while (folder != null && !base.startsWith(at)) {
      String name = at.getFileName().toString();
      if (names(folder).filter(names -> !names.contains(name)).isPresent()) {
        return false;
      }
      at = folder;
      folder = at.getParent();
    }
    return true;
  }

  /** The names of what lies beside a file that is not there; nothing outside of the folder. */
  List<String> neighbours(String file) {
    return path(file)
        .filter(path -> path.startsWith(base) && !path.equals(base))
        .map(Path::getParent)
        .flatMap(this::names)
        .map(List::copyOf)
        .orElse(List.of());
  }

  private Optional<Path> path(String file) {
    try {
      return Optional.of(base.resolve(file).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What a folder holds, unless it cannot be listed. */
  private Optional<Set<String>> names(Path folder) {
    return folders.computeIfAbsent(folder, DiskNames::list);
  }

  private static Optional<Set<String>> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return Optional.of(
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
