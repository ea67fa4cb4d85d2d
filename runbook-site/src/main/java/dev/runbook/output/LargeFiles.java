package dev.runbook.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The large files of a tree. They take long, so they are made one after the other while all others
 * are.
 *
 * @param <T> what becomes of each
 */
final class LargeFiles<T> implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService behind = Behind.thread("runbook-large-files");
  private final Map<String, Future<T>> begun = new HashMap<>();

  /**
   * Makes a file.
   *
   * @param <T> what becomes of it
   */
  @FunctionalInterface
  interface Maker<T> {

    /**
     * Makes it.
     *
     * @param number its number among all files of the tree
     * @param path its path
     * @param content writes it
     */
    T make(int number, String path, Writing content) throws IOException;
  }

  /** Begins to make the large ones of these files. */
  LargeFiles(FileTree tree, List<String> paths, Maker<T> maker) {
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      int number = i;
      tree.large(path)
          .ifPresent(
              content -> begun.put(path, behind.submit(() -> maker.make(number, path, content))));
    }
  }

  /**
   * Waits for a file; empty if it is not a large one.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  Optional<T> get(String path) {
    Future<T> file = begun.get(path);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(file.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + path + " was made", e);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    if (e.getCause() instanceof IOException unwritten) {
      return new UncheckedIOException(unwritten);
    }
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e.getCause());
  }

  /** Gives up what nobody has waited for, so that nothing is written any more. */
  @Override
  public void close() {
    behind.shutdownNow();
    try {
      behind.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
