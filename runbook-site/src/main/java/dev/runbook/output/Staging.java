package dev.runbook.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

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
  private final List<String> paths = new ArrayList<>();

  /** Opens an empty staging folder; what a killed run left in it is removed. */
  Staging(Path target) throws IOException {
    this.target = target;
    this.folder = target.resolve(NAME);
    clear();
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          "`%s` is in the way: it holds files that were not written by this tool; move them away"
              .formatted(folder));
    }
    Files.createDirectories(folder);
  }

  void add(String path, byte[] bytes) throws IOException {
    Files.write(folder.resolve(Integer.toString(paths.size())), bytes);
    paths.add(path);
  }

  /** Moves every file to its place, in the order in which they were added. */
  void moveAll() throws IOException {
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      Files.createDirectories(target.resolve(FileTree.parent(path)));
      Files.move(
          folder.resolve(Integer.toString(i)),
          target.resolve(path),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
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
    clear();
  }
}
