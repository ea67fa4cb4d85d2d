package dev.runbook.serve;

import dev.runbook.alerting.RuleFiles;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the files below some places are at a moment. Of files that are never read only their being
 * there counts. Names that begin with a dot are left out, as they are when runbooks are read.
 *
 * @param files the marks of each file
 * @param folders every folder that was looked into
 */
record Snapshot(Map<Path, Optional<Mark>> files, Set<Path> folders) {

  /** What is read of a whole folder; a file that is named itself counts whatever its name. */
  private static final Set<String> READ =
      Stream.of(
              RuleFiles.ENDINGS,
              Set.of(".md", ".markdown", ".mdown", ".mkdn", ".mkd"),
              Set.of(".ftl", ".css", ".svg", ".png", ".webp", ".jpg", ".jpeg"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** By what one sees that a file has changed. */
  record Mark(long size, FileTime modified, Optional<Object> identity) {

    static Mark of(BasicFileAttributes file) {
      return new Mark(file.size(), file.lastModifiedTime(), Optional.ofNullable(file.fileKey()));
    }
  }

  /** Looks at files and folders, of which some may not be there. */
  static Snapshot of(Collection<Path> places) {
    Map<Path, Optional<Mark>> files = new TreeMap<>();
    Set<Path> folders = new TreeSet<>();
    for (Path place : places) {
      Visit visit = new Visit(place, files, folders);
      try {
        Files.walkFileTree(
            place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visit);
      } catch (IOException e) {
        throw new IllegalStateException("a visit passes over what it cannot read", e);
      }
    }
    return new Snapshot(files, folders);
  }

  /** The files that are not in both as they are in the other, in order. */
  List<Path> differences(Snapshot other) {
    Set<Path> all = new TreeSet<>(files.keySet());
    all.addAll(other.files.keySet());
    List<Path> different = new ArrayList<>();
    for (Path file : all) {
      if (!isSame(file, other)) {
        different.add(file);
      }
    }
    return different;
  }

  private boolean isSame(Path file, Snapshot other) {
    Optional<Mark> here = files.get(file);
    return here != null && here.equals(other.files.get(file));
  }

  private static final class Visit extends SimpleFileVisitor<Path> {

    private final Path place;
    private final Map<Path, Optional<Mark>> files;
    private final Set<Path> folders;

    Visit(Path place, Map<Path, Optional<Mark>> files, Set<Path> folders) {
      this.place = place;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder) || !folders.add(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        boolean isRead = file.equals(place) || isRead(file);
        files.put(file, isRead ? Optional.of(Mark.of(attributes)) : Optional.empty());
      }
      return FileVisitResult.CONTINUE;
    }

    /** What vanishes under our eyes or may not be read is not there. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(place) && path.getFileName().toString().startsWith(".");
    }

    private static boolean isRead(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      return READ.contains(name.substring(Math.max(0, name.lastIndexOf('.'))));
    }
  }
}
