package dev.runbook.lint;

import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceFolder.Entry;
import dev.runbook.source.SourceReader.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of the files of one kind when they were last read. A file is known again by its
 * size, its time and its identity. These may stay the same while somebody writes to it, so what is
 * known is believed only when a second look has found the same text under the same marks.
 */
final class FileShelf<T> {

  private Map<Path, Item<T>> before = Map.of();
  private Map<Path, Item<T>> now = new ConcurrentHashMap<>();

  private record Stamp(long size, FileTime modified, Optional<Object> identity) {

    static Optional<Stamp> of(Path path) {
      try {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        return Optional.of(
            new Stamp(file.size(), file.lastModifiedTime(), Optional.ofNullable(file.fileKey())));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  private record Item<T>(Stamp stamp, SourceFile source, T value, boolean isSettled) {}

  /** Begins a run: what the one before the last has read, and nobody since, is forgotten. */
  void turn() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /**
   * What a file holds. Safe for use by many threads within one run.
   *
   * @param entry the file
   * @param read reads its text
   * @param parse makes something of it, the same each time for the same text
   * @return the same as if nothing were known before
   */
  T get(Entry entry, Function<Entry, Read> read, Function<Read, T> parse) {
    Optional<Stamp> stamp = Stamp.of(entry.path());
    Optional<Item<T>> known =
        Optional.ofNullable(before.get(entry.path()))
            .filter(item -> item.source.name().equals(entry.name()));
    boolean isSame = known.isPresent() && stamp.equals(known.map(Item::stamp));
    if (isSame && known.get().isSettled) {
      now.put(entry.path(), known.get());
      return known.get().value;
    }
    Read fresh = read.apply(entry);
    Optional<Item<T>> sameText =
        known.filter(item -> fresh.file().filter(item.source::equals).isPresent());
    T value = sameText.map(Item::value).orElseGet(() -> parse.apply(fresh));
    if (stamp.isPresent() && fresh.file().isPresent()) {
      SourceFile source = sameText.map(Item::source).orElse(fresh.file().get());
      now.put(entry.path(), new Item<>(stamp.get(), source, value, isSame && sameText.isPresent()));
    }
    return value;
  }
}
