package dev.runbook.serve;

import dev.runbook.output.FileTree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Pages that can be shown. Safe for use by many threads. */
final class Site {

  private final String edition;
  private final FileTree tree;
  private final Supplier<FileTree> indexed;
  private final Map<String, Set<String>> origins;
  private Optional<FileTree> index = Optional.empty();

  /**
   * Pages that are made when somebody asks for them.
   *
   * @param edition which edition it is; no two are the same, whoever served them
   * @param tree the files
   * @param indexed makes the files that one searches in; nobody waits for them who does not search
   * @param origins the files that a page is made of, by the path of the page
   */
  Site(
      String edition, FileTree tree, Supplier<FileTree> indexed, Map<String, Set<String>> origins) {
    this.edition = edition;
    this.tree = tree;
    this.indexed = indexed;
    this.origins = Map.copyOf(origins);
  }

  String edition() {
    return edition;
  }

  /** The files that a page is made of, as findings name them; none if that is everything. */
  Set<String> origins(String page) {
    return origins.getOrDefault(page, Set.of());
  }

  /** Whether there is such a file. */
  boolean has(String path) {
    return tree.paths().contains(path) || (isOfIndex(path) && index().paths().contains(path));
  }

  /** Makes a file that is there. */
  byte[] bytes(String path) {
    return tree.paths().contains(path) ? tree.bytes(path) : index().bytes(path);
  }

  private static boolean isOfIndex(String path) {
    return path.startsWith("assets/");
  }

  private synchronized FileTree index() {
    FileTree made = index.orElseGet(indexed);
    index = Optional.of(made);
    return made;
  }
}
