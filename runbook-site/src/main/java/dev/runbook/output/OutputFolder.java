package dev.runbook.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that holds generated files, perhaps beside files of other people.
 *
 * <p>A file {@code .runbook-manifest} in it knows which files are ours. Those are replaced when
 * their bytes differ, even if somebody has edited them, for they are generated; a file with the
 * right bytes is not touched, and keeps its time. Those that are no longer wanted are removed, with
 * the folders that become empty, but only while they hold the bytes that we wrote: one that
 * somebody has edited stays, and is from then on theirs. Nothing else is ever touched, and symbolic
 * links below the folder are not followed.
 *
 * <p>Files are made some at a time and never all in memory, and large ones not even whole. Every
 * new file is on the disk before the first one is moved to its place, and each move is atomic. A
 * run that is killed between moves is completed by the next one. One run at a time.
 */
public final class OutputFolder {

  private final Path folder;

  /**
   * Names a folder; nothing is read or written yet.
   *
   * @param folder the folder, which need not exist
   */
  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder hold a tree of files.
   *
   * @param tree the files that are wanted
   * @return what was done
   * @throws OutputException if somebody else's file, folder or link is at a wanted path, the folder
   *     cannot be written to, or its manifest cannot be read; nothing was written
   * @throws IOException if a file cannot be written; unless that happened while files were moved,
   *     the old ones are as they were
   * @throws IllegalArgumentException if a file of the tree has the name of our own bookkeeping
   */
  public OutputResult write(FileTree tree) throws IOException {
    // The folder itself may be a link, for somebody chose it; what is below may not.
    Path root = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new OutputException(
          "the output folder `%s` is a file; choose another folder".formatted(folder));
    }
    Manifest old = Manifest.read(root);
    Inventory inventory = new Inventory(root);
    for (String path : tree.paths()) {
      requireFree(path);
      inventory.requirePlace(path, old.knows(path));
    }
    try (Staging staging = new Staging(root)) {
      Comparison comparison = new Comparison(old, inventory, staging);
      comparison.add(tree);
      Manifest next = comparison.next();
      List<String> remove = new ArrayList<>();
      List<String> keep = new ArrayList<>();
      for (String path : old.paths()) {
        if (!next.knows(path) && inventory.isPlainFile(path)) {
          (old.wrote(path, inventory.hash(path)) ? remove : keep).add(path);
        }
      }
      OutputResult result =
          new OutputResult(comparison.written(), comparison.unchanged(), remove, keep);
      boolean isSame = result.written().isEmpty() && remove.isEmpty();
      if (!isSame || !inventory.holds(Manifest.NAME, next.bytes())) {
        apply(root, staging, remove, old, next);
      }
      return result;
    }
  }

  /**
   * Checks that a path is not one of our own bookkeeping.
   *
   * @throws IllegalArgumentException if it is
   */
  static void requireFree(String path) {
    if (path.equals(Manifest.NAME) || path.startsWith(Staging.NAME + "/")) {
      throw new IllegalArgumentException("the name is taken: " + path);
    }
  }

  private static void apply(
      Path root, Staging files, List<String> remove, Manifest old, Manifest next)
      throws IOException {
    Manifest both = new Manifest();
    both.addAll(old);
    both.addAll(next);
    files.moveAll(Manifest.NAME, both.bytes());
    for (String path : remove) {
      Files.deleteIfExists(root.resolve(path));
      removeEmptyFolders(root, FileTree.parent(path));
    }
    try (Staging manifest = new Staging(root)) {
      manifest.moveAll(Manifest.NAME, next.bytes());
    }
  }

  private static void removeEmptyFolders(Path root, String from) throws IOException {
    for (String empty = from; !empty.isEmpty(); empty = FileTree.parent(empty)) {
      try {
        Files.deleteIfExists(root.resolve(empty));
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
