package dev.runbook.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When files last changed. What is not certain is not told: nothing in a clone that lacks the
 * history, no revision for a file that was edited since.
 *
 * @param head the revision that is checked out, if it is known
 * @param changes the revision in which each file last changed, by its path from the folder of the
 *     run
 * @param edited the files that are not as in any revision
 */
public record History(Optional<Revision> head, Map<String, Revision> changes, Set<String> edited) {

  /** Nothing is known. */
  public static final History UNKNOWN = new History(Optional.empty(), Map.of(), Set.of());

  /** Copies the collections. */
  public History {
    changes = Map.copyOf(changes);
    edited = Set.copyOf(edited);
  }

  /**
   * The last change of a file.
   *
   * @param file its path from the folder of the run, with slashes
   * @return the revision, or empty if the file was edited since, or nothing is known about it
   */
  public Optional<Revision> of(String file) {
    return edited.contains(file) ? Optional.empty() : Optional.ofNullable(changes.get(file));
  }

  /**
   * The last change of any of several files.
   *
   * @param files their paths
   * @return the latest revision, or empty if that of any file is not known
   */
  public Optional<Revision> of(Collection<String> files) {
    return files.stream().allMatch(file -> of(file).isPresent())
        ? files.stream()
            .flatMap(file -> of(file).stream())
            .max(Comparator.comparing(Revision::date).thenComparing(Revision::id))
        : Optional.empty();
  }
}
