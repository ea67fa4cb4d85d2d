package dev.runbook.block;

import java.util.List;
import java.util.Optional;

/**
 * Where a page comes from, and how far one may rely on it.
 *
 * @param severities how bad it is what the page is about, the worst first
 * @param owner who keeps it, plain text
 * @param review whether a person has checked it, where that can be asked
 * @param source the way to the file that it is made of
 * @param changed when that file last changed, if it is known
 */
public record Imprint(
    List<Inline.Badge> severities,
    Optional<String> owner,
    Optional<Review> review,
    List<Inline> source,
    Optional<Change> changed) {

  /** Nothing is known. */
  public static final Imprint NONE =
      new Imprint(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /** Copies the lists. */
  public Imprint {
    severities = List.copyOf(severities);
    source = List.copyOf(source);
  }

  /**
   * What is known of the last review.
   *
   * @param state whether it still holds
   * @param date its day, as year, month and day; empty if there was none
   */
  public record Review(State state, String date) {

    /** Whether a page was checked by a person. */
    public enum State {
      /** It was, and what it depends on is as it was then. */
      REVIEWED,
      /** It was, and what it depends on has changed since. */
      OUTDATED,
      /** It never was. */
      NEVER
    }
  }

  /**
   * A change in the repository.
   *
   * @param revision the id of the commit
   * @param date its day, as year, month and day
   */
  public record Change(String revision, String date) {}
}
