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

  private record Made(String path, MadeFile file, boolean isNew) {}

  /** Takes all files of a tree, and then what is made of them. */
  void add(FileTree tree) throws IOException {
    List<Summary> summaries = tree.summaries(staging::scratch);
    List<String> paths = List.copyOf(tree.paths());
    try (LargeFiles<Made> large = new LargeFiles<>(tree, paths, this::compare)) {
      for (int from = 0; from < paths.size(); from += AT_ONCE) {
        List<String> some = paths.subList(from, Math.min(paths.size(), from + AT_ONCE));
        for (Made made : made(some, tree, large)) {
          record(made);
          for (Summary summary : summaries) {
            summary.add(made.path(), made.file());
          }
        }
      }
    }
    for (Summary summary : summaries) {
      for (Map.Entry<String, Writing> file : summary.files().entrySet()) {
        if (tree.paths().contains(file.getKey())) {
          throw new IllegalArgumentException("two files want the path " + file.getKey());
        }
        OutputFolder.requireFree(file.getKey());
        inventory.requirePlace(file.getKey(), old.knows(file.getKey()));
        record(compare(staged, file.getKey(), file.getValue()));
      }
    }
  }

  private List<Made> made(List<String> paths, FileTree tree, LargeFiles<Made> large)
      throws IOException {
    int first = staged;
    try {
      return IntStream.range(0, paths.size())
          .parallel()
          .mapToObj(
              i -> large.get(paths.get(i)).orElseGet(() -> stage(first + i, paths.get(i), tree)))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Made stage(int number, String path, FileTree tree) {
    try {
      return compare(number, path, tree.bytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made compare(int number, String path, byte[] bytes) throws IOException {
    boolean isNew = !old.knows(path) || !inventory.holds(path, bytes);
    if (isNew) {
      staging.put(number, path, bytes);
    }
    return new Made(path, MadeFile.of(bytes), isNew);
  }

  /** A large file is on the disk before anybody knows whether it differs. */
  private Made compare(int number, String path, Writing content) throws IOException {
    MadeFile file = staging.put(number, path, content);
    boolean isNew = !old.knows(path) || !inventory.holds(path, file);
    if (!isNew) {
      staging.leave(number);
    }
    return new Made(path, file, isNew);
  }

  private void record(Made made) {
    staged++;
    next.add(made.path(), made.file().sha256());
    (made.isNew() ? written : unchanged).add(made.path());
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
