package dev.runbook.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/**
 * How tools name files that look at a whole repository: by their way from its root, which may lie
 * above the folder of the run.
 *
 * @param prefix the way from the root to the folder of the run, with slashes; empty if they are one
 */
record RepositoryNames(String prefix) implements UnaryOperator<String> {

  /** A folder in a repository, or a file in a work tree or a submodule. */
  private static final String MARK = ".git";

  /**
   * Looks for the repository.
   *
   * @param base the folder of the run
   * @return the names as from the nearest folder that holds {@code .git}, or as from the base
   */
  static RepositoryNames around(Path base) {
    Path folder = base.toAbsolutePath().normalize();
    for (Path root = folder; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(MARK))) {
        String way = root.relativize(folder).toString();
        return new RepositoryNames(way.replace(root.getFileSystem().getSeparator(), "/"));
      }
    }
    return new RepositoryNames("");
  }

  /**
   * The name of a file.
   *
   * @param file its name as findings show it: relative to the folder of the run, with slashes; a
   *     whole path where there is no such way
   * @return its name from the root; above the root, the way up
   */
  @Override
  public String apply(String file) {
    if (file.startsWith("/") || file.matches("[A-Za-z]:/.*")) {
      return file;
    }
    Deque<String> way = new ArrayDeque<>();
    for (String step : (prefix + "/" + file).split("/", -1)) {
      boolean isUp = step.equals("..");
      if (isUp && !way.isEmpty() && !way.getLast().equals("..")) {
        way.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        way.addLast(step);
      }
    }
    return way.isEmpty() ? "." : String.join("/", way);
  }
}
