package dev.runbook.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * <p>Every new file is on the disk before the first one is moved to its place, and each move is
 * atomic. A run that is killed between moves is completed by the next one. One run at a time.
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
    Map<String, byte[]> wanted = tree.files();
    for (String path : wanted.keySet()) {
      if (path.equals(Manifest.NAME) || path.startsWith(Staging.NAME + "/")) {
        throw new IllegalArgumentException("the name is taken: " + path);
      }
    }
    // The folder itself may be a link, for somebody chose it; what is below may not.
    Path root = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new OutputException(
          "the output folder `%s` is a file; choose another folder".formatted(folder));
    }
    Manifest old = Manifest.read(root);
    Inventory inventory = new Inventory(root);
    Changes changes = changes(wanted, old, inventory);

    Manifest next = new Manifest();
    wanted.forEach((path, bytes) -> next.add(path, Manifest.hash(bytes)));
    if (changes.isEmpty() && inventory.holds(Manifest.NAME, next.bytes())) {
      return changes.result();
    }
    apply(root, changes, old, next);
    return changes.result();
  }

  private record Changes(
      SortedMap<String, byte[]> write,
      List<String> unchanged,
      List<String> remove,
      List<String> keep) {

    boolean isEmpty() {
      return write.isEmpty() && remove.isEmpty();
    }

    OutputResult result() {
      return new OutputResult(List.copyOf(write.keySet()), unchanged, remove, keep);
    }
  }

  private static Changes changes(Map<String, byte[]> wanted, Manifest old, Inventory inventory)
      throws IOException {
    SortedMap<String, byte[]> write = new TreeMap<>();
    List<String> unchanged = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
      String path = file.getKey();
      if (old.knows(path) && inventory.holds(path, file.getValue())) {
        unchanged.add(path);
      } else {
        inventory.requirePlace(path, old.knows(path));
        write.put(path, file.getValue());
      }
    }
    List<String> remove = new ArrayList<>();
    List<String> keep = new ArrayList<>();
    for (String path : old.paths()) {
      if (!wanted.containsKey(path) && inventory.isPlainFile(path)) {
        (old.wrote(path, inventory.read(path)) ? remove : keep).add(path);
      }
    }
    return new Changes(write, unchanged, remove, keep);
  }

  private static void apply(Path root, Changes changes, Manifest old, Manifest next)
      throws IOException {
    Files.createDirectories(root);
    Inventory.requireWritable(root);
    Manifest both = new Manifest();
    both.addAll(old);
    both.addAll(next);
    try (Staging files = new Staging(root)) {
      files.add(Manifest.NAME, both.bytes());
      for (Map.Entry<String, byte[]> file : changes.write().entrySet()) {
        files.add(file.getKey(), file.getValue());
      }
      files.moveAll();
    }
    for (String path : changes.remove()) {
      Files.deleteIfExists(root.resolve(path));
      removeEmptyFolders(root, FileTree.parent(path));
    }
    try (Staging manifest = new Staging(root)) {
      manifest.add(Manifest.NAME, next.bytes());
      manifest.moveAll();
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
