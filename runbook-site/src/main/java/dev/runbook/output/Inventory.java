package dev.runbook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Looks at what is in the output folder. Never follows a symbolic link below it. */
final class Inventory {

  private final Path folder;
  private final Set<String> checkedWays = new HashSet<>();

  Inventory(Path folder) {
    this.folder = folder;
  }

  /** Tells whether a file has these bytes. */
  boolean holds(String path, byte[] bytes) throws IOException {
    return isPlainFile(path)
        && Files.size(folder.resolve(path)) == bytes.length
        && Arrays.equals(read(path), bytes);
  }

  /** Tells whether a file has the content of one that was made. */
  boolean holds(String path, MadeFile file) throws IOException {
    return isPlainFile(path)
        && Files.size(folder.resolve(path)) == file.size()
        && hash(path).equals(file.sha256());
  }

  private byte[] read(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  /** The SHA-256 of a file, in hex. */
  String hash(String path) throws IOException {
    return Sha256.of(folder.resolve(path));
  }

  /** Tells whether a path names a plain file that is reached through plain folders. */
  boolean isPlainFile(String path) {
    return isPlainFolder(FileTree.parent(path))
        && Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Checks that a file may be written.
   *
   * @param isOurs whether the manifest knows the path
   * @throws OutputException if something else is at its place or on the way there
   */
  void requirePlace(String path, boolean isOurs) throws OutputException {
    requireWay(FileTree.parent(path));
    Path file = folder.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isOurs || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          "`%s` is to be written, but what is there was not written by this tool; move it away or"
                  .formatted(file)
              + " choose another output folder");
    }
  }

  private void requireWay(String way) throws OutputException {
    if (checkedWays.contains(way)) {
      return;
    }
    String existing = way;
    while (!existing.isEmpty()
        && !Files.exists(folder.resolve(existing), LinkOption.NOFOLLOW_LINKS)) {
      existing = FileTree.parent(existing);
    }
    if (!isPlainFolder(existing)) {
      throw new OutputException(
          "`%s` is to be a folder, but it is a file or reached by a symbolic link; move it away or"
                  .formatted(folder.resolve(existing))
              + " choose another output folder");
    }
    if (Files.exists(folder)) {
      requireWritable(folder.resolve(existing));
    }
    checkedWays.add(way);
  }

  static void requireWritable(Path existing) throws OutputException {
    if (!Files.isWritable(existing)) {
      throw new OutputException(
          "the folder `%s` cannot be written to; make it writable or choose another output folder"
              .formatted(existing));
    }
  }

  /** Tells whether a path is a folder, and every folder on the way there is one and no link. */
  private boolean isPlainFolder(String path) {
    return path.isEmpty()
        || (isPlainFolder(FileTree.parent(path))
            && Files.isDirectory(folder.resolve(path), LinkOption.NOFOLLOW_LINKS));
  }
}
