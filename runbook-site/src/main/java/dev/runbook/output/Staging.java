package dev.runbook.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files that wait to be moved to their places, in a folder inside the output folder: the same file
 * system, so that each move is one atomic step. Nothing is moved before everything is here, so a
 * disk that fills up leaves the old files as they were.
 */
final class Staging implements AutoCloseable {

  /** The name of the folder. */
  static final String NAME = ".runbook-staging";

  private final Path target;
  private final Path folder;
  private final SortedMap<Integer, String> paths = new TreeMap<>();
  private final AtomicInteger rooms = new AtomicInteger();
  private boolean isOpen;

  /** Names the staging folder of an output folder; it is made with the first file. */
  Staging(Path target) {
    this.target = target;
    this.folder = target.resolve(NAME);
  }

  /** Makes an empty folder; what a killed run left in it is removed. */
  private synchronized void open() throws IOException {
    if (isOpen) {
      return;
    }
    Files.createDirectories(target);
    Inventory.requireWritable(target);
    clear();
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          "`%s` is in the way: it holds files that were not written by this tool; move them away"
              .formatted(folder));
    }
    Files.createDirectories(folder);
    isOpen = true;
  }

  /**
   * Stages a file. Safe for use by many threads.
   *
   * @param number its own number, from 0 on
   * @param path its path in the output folder
   * @param bytes its content
   */
  void put(int number, String path, byte[] bytes) throws IOException {
    open();
    Files.write(file(number), bytes);
    synchronized (paths) {
      paths.put(number, path);
    }
  }

  /**
   * Stages a file that may be large. Safe for use by many threads.
   *
   * @param number its own number, from 0 on
   * @param path its path in the output folder
   * @param content writes it
   * @return what was written
   */
  MadeFile put(int number, String path, Writing content) throws IOException {
    open();
    Path file = file(number);
    try (Sha256 out = new Sha256(buffered(file))) {
      content.to(out);
      out.flush();
      synchronized (paths) {
        paths.put(number, path);
      }
      return MadeFile.of(file, out);
    }
  }

  /** Takes a staged file away again, for it need not be moved; it can be read until the end. */
  void leave(int number) {
    synchronized (paths) {
      paths.remove(number);
    }
  }

  /** Room for a file that is not moved. */
  Scratch scratch() {
    Path file = file(Integer.MAX_VALUE - rooms.getAndIncrement());
    return new Scratch() {

      @Override
      public OutputStream open() throws IOException {
        Staging.this.open();
        return buffered(file);
      }

      @Override
      public void copy(OutputStream out) throws IOException {
        Files.copy(file, out);
      }
    };
  }

  private Path file(int number) {
    return folder.resolve(Integer.toString(number));
  }

  private static OutputStream buffered(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /**
   * Moves every file to its place, ordered by number.
   *
   * @param first the path of a file that goes before all others
   * @param bytes its content
   */
  void moveAll(String first, byte[] bytes) throws IOException {
    int last = paths.isEmpty() ? 0 : paths.lastKey() + 1;
    put(last, first, bytes);
    move(last, first);
    for (Map.Entry<Integer, String> file : paths.headMap(last).entrySet()) {
      move(file.getKey(), file.getValue());
    }
  }

  private void move(int number, String path) throws IOException {
    Files.createDirectories(target.resolve(FileTree.parent(path)));
    Files.move(
        file(number),
        target.resolve(path),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void clear() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean empty = true;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        boolean ours =
            file.getFileName().toString().matches("[0-9]+")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (ours) {
          Files.delete(file);
        } else {
          empty = false;
        }
      }
    }
    if (empty) {
      Files.delete(folder);
    }
  }

  @Override
  public void close() throws IOException {
    if (isOpen) {
      clear();
    }
  }
}
