package dev.runbook.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies around plain Markdown pages on the disk. Files are named as paths of the repository.
 *
 * @param existing the files and folders that pages link to and that exist, written as they are
 * @param neighbours those that do not exist, with the names of what lies in the same folder
 * @param unreadPages the paths of pages whose files could not be read
 */
public record Surroundings(
    Set<String> existing, Map<String, List<String>> neighbours, Set<String> unreadPages) {

  /** Copies the collections. */
  public Surroundings {
    existing = Set.copyOf(existing);
    neighbours = Map.copyOf(neighbours);
    unreadPages = Set.copyOf(unreadPages);
  }
}
