package dev.runbook.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until files change. The system's notices only say when to look: what has changed is seen by
 * comparing. So a notice that never comes, as on network disks and in containers, costs half a
 * second and no more, and an editor may save in any way it likes.
 */
final class ChangeWatch implements AutoCloseable {

  /** Editors write in several moves; once files are quiet for so long, they are done. */
  private static final long QUIET_MILLIS = 40;

  /** Somebody who never stops to write is not waited for. */
  private static final int MOST_LOOKS = 10;

  /** How often to look without a notice. */
  private static final long INTERVAL_MILLIS = 500;

  /** At most one part of so many of the time goes into looking. */
  private static final long SHARE = 20;

  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Map<Path, WatchKey> keys = new HashMap<>();
  private Optional<WatchService> notices;
  private Set<Path> places = Set.of();
  private Snapshot known = Snapshot.of(Set.of());
  private long lookMillis;

  ChangeWatch() {
    Optional<WatchService> service;
    try {
      service = Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      service = Optional.empty();
    }
    notices = service;
  }

  /**
   * Says what to look at from now on.
   *
   * @param next files and folders, whether they exist or not
   * @return whether these are other places than before: then nobody has looked at them yet, and
   *     what was read of them may be outdated
   */
  boolean look(Collection<Path> next) {
    Set<Path> wanted = new TreeSet<>(next);
    if (wanted.equals(places)) {
      return false;
    }
    places = wanted;
    known = snapshot();
    return true;
  }

  /**
   * Waits for a change.
   *
   * @return the files that have changed since the last one, in order
   * @throws InterruptedException if this thread shall end
   */
  List<Path> await() throws InterruptedException {
    while (true) {
      Snapshot now = snapshot();
      if (now.equals(known)) {
        awaitNotice();
      } else {
        Snapshot settled = settled(now);
        List<Path> changed = settled.differences(known);
        known = settled;
        if (!changed.isEmpty()) {
          return changed;
        }
      }
    }
  }

  private Snapshot settled(Snapshot first) throws InterruptedException {
    Snapshot before = first;
    for (int i = 0; i < MOST_LOOKS; i++) {
      Thread.sleep(QUIET_MILLIS);
      Snapshot now = snapshot();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private Snapshot snapshot() {
    long started = System.nanoTime();
    Snapshot now = Snapshot.of(places);
    lookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    notices.ifPresent(service -> register(service, now.folders()));
    return now;
  }

  /** A place that is missing, or may vanish, is seen from the folder above it. */
  private void register(WatchService service, Set<Path> folders) {
    Set<Path> wanted = new TreeSet<>(folders);
    places.forEach(place -> above(place).ifPresent(wanted::add));
    keys.values().removeIf(key -> !key.isValid());
    for (Path folder : wanted) {
      if (!keys.containsKey(folder)) {
        try {
          keys.put(folder, folder.register(service, KINDS));
        } catch (IOException | ClosedWatchServiceException e) {
          // There are limits to what a system watches; a look now and then has none.
          return;
        }
      }
    }
  }

  private static Optional<Path> above(Path place) {
    Path folder = place.getParent();
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  private void awaitNotice() throws InterruptedException {
    long millis = Math.max(INTERVAL_MILLIS, lookMillis * SHARE);
    if (notices.isEmpty()) {
      Thread.sleep(millis);
      return;
    }
    WatchKey key = notices.get().poll(millis, TimeUnit.MILLISECONDS);
    List<WatchKey> noticed = new ArrayList<>();
    for (; key != null; key = notices.get().poll()) {
      noticed.add(key);
    }
    noticed.forEach(
        each -> {
          each.pollEvents();
          each.reset();
        });
  }

  @Override
  public void close() {
    if (notices.isPresent()) {
      try {
        notices.get().close();
      } catch (IOException e) {
        notices = Optional.empty();
      }
    }
  }
}
