package dev.runbook.lint;

import dev.runbook.lint.rules.Surroundings;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.RelativeLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks on the disk for the files that pages link to. */
final class SurroundingsReader {

  private final Path base;
  private final Map<Path, Optional<Set<String>>> folders = new HashMap<>();

  private SurroundingsReader(Path base) {
    this.base = base;
  }

  /** What is there of all that these pages link to. */
  static Surroundings read(PageFiles files, Path base) {
    SurroundingsReader reader = new SurroundingsReader(base);
    Set<String> existing = new TreeSet<>();
    Map<String, List<String>> neighbours = new TreeMap<>();
    for (MarkdownPage page : files.pages()) {
      for (var link : page.links()) {
        RelativeLink.of(page.file(), link.value())
            .map(RelativeLink::file)
            .filter(file -> !existing.contains(file) && !neighbours.containsKey(file))
            .ifPresent(
                file -> {
                  if (reader.exists(file)) {
                    existing.add(file);
                  } else {
                    neighbours.put(file, reader.neighbours(file));
                  }
                });
      }
    }
    return new Surroundings(existing, neighbours, files.unread());
  }

  private boolean exists(String file) {
    Optional<Path> path = path(file);
    return path.filter(Files::exists).isPresent() && isWrittenSo(path.get());
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

  /** The names of what lies beside a file that is not there; nothing outside of the repository. */
  private List<String> neighbours(String file) {
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
    return folders.computeIfAbsent(folder, SurroundingsReader::list);
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
