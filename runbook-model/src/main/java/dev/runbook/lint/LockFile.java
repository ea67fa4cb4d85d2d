package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.lock.LockReader;
import dev.runbook.lint.lock.UrlLock;
import dev.runbook.lint.rules.Sources;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file of published addresses, read.
 *
 * @param lock the addresses; none if there is no such file
 * @param source its text, as far as it could be read
 * @param problems all that is wrong with it
 */
record LockFile(UrlLock lock, Optional<SourceFile> source, List<Diagnostic> problems) {

  /** Room for half a million addresses. */
  private static final Budget BUDGET = new Budget(64_000_000, 1, 1);

  static LockFile read(WorkspacePaths paths) {
    Optional<Path> path =
        paths.lock().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    if (path.isEmpty()) {
      return new LockFile(UrlLock.empty(), Optional.empty(), List.of());
    }
    String name = SourceFolder.nameOf(path.get(), paths.base());
    SourceReader.Read read = SourceReader.readText(path.get(), name, BUDGET);
    if (read.file().isEmpty()) {
      return new LockFile(UrlLock.empty(), read.file(), read.problems());
    }
    LockReader.Read lock = LockReader.read(read.file().get());
    return new LockFile(lock.lock(), read.file(), lock.problems());
  }

  /** The lock, which knows what a run leaves out that looks only at a part of the files. */
  UrlLock knowing(Sources sources, Path base) {
    Set<String> outside = new TreeSet<>();
    lock.addresses().stream()
        .flatMap(address -> lock.file(address).stream())
        .distinct()
        .filter(file -> sources.file(file).isEmpty() && exists(base, file))
        .forEach(outside::add);
    return lock.withOutside(outside);
  }

  private static boolean exists(Path base, String file) {
    try {
      return Files.exists(base.resolve(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
