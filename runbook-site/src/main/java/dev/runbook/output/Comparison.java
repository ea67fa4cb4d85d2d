package dev.runbook.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes the files of a tree, some at a time and on all processors, compares them with what is in
 * the folder, and stages those that differ. What is staged or the same is not held in memory.
 */
final class Comparison {

  /**
   * So many files are in memory at once: enough to keep processors busy, few enough to be small.
   */
  private static final int AT_ONCE = 256;

  private final Manifest old;
  private final Inventory inventory;
  private final Staging staging;
  private final Manifest next = new Manifest();
  private final List<String> written = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private int staged;

  Comparison(Manifest old, Inventory inventory, Staging staging) {
    this.old = old;
    this.inventory = inventory;
    this.staging = staging;
  }

  /** Two of them are never compared: the hash stands for the bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Made(String path, byte[] bytes, String hash, boolean isNew) {}

  /** Takes all files of a tree, and then what is made of them. */
  void add(FileTree tree) throws IOException {
    List<Summary> summaries = tree.summaries();
    List<String> paths = List.copyOf(tree.paths());
    for (int from = 0; from < paths.size(); from += AT_ONCE) {
      List<String> some = paths.subList(from, Math.min(paths.size(), from + AT_ONCE));
      for (Made file : made(some, tree)) {
        record(file);
        for (Summary summary : summaries) {
          summary.add(file.path(), file.bytes());
        }
      }
    }
    for (Summary summary : summaries) {
      for (Map.Entry<String, byte[]> file : summary.files().entrySet()) {
        if (tree.paths().contains(file.getKey())) {
          throw new IllegalArgumentException("two files want the path " + file.getKey());
        }
        OutputFolder.requireFree(file.getKey());
        inventory.requirePlace(file.getKey(), old.knows(file.getKey()));
        record(compare(file.getKey(), file.getValue(), staged));
      }
    }
  }

  private List<Made> made(List<String> paths, FileTree tree) throws IOException {
    int first = staged;
    try {
      return IntStream.range(0, paths.size())
          .parallel()
          .mapToObj(i -> stage(paths.get(i), tree.bytes(paths.get(i)), first + i))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Made stage(String path, byte[] bytes, int number) {
    try {
      return compare(path, bytes, number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made compare(String path, byte[] bytes, int number) throws IOException {
    boolean isNew = !old.knows(path) || !inventory.holds(path, bytes);
    if (isNew) {
      staging.put(number, path, bytes);
    }
    return new Made(path, bytes, Manifest.hash(bytes), isNew);
  }

  private void record(Made file) {
    staged++;
    next.add(file.path(), file.hash());
    (file.isNew() ? written : unchanged).add(file.path());
  }

  /** What the folder will hold. */
  Manifest next() {
    return next;
  }

  /** The files that are staged. */
  List<String> written() {
    return written;
  }

  /** The files that are as they should be. */
  List<String> unchanged() {
    return unchanged;
  }
}
