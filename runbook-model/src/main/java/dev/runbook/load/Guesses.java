package dev.runbook.load;

import dev.runbook.diagnostic.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses what was meant by names that dangle, each once, and after some work no more: when a
 * folder of runbooks is renamed as a whole, 10,000 names can dangle before 10,000 candidates. For
 * one thread.
 */
public final class Guesses {

  /** Comparisons, at about a microsecond each. */
  private static final int MOST = 500_000;

  private final Collection<String> candidates;
  private final Map<String, List<String>> known = new HashMap<>();
  private int compared;

  /**
   * Begins to guess.
   *
   * @param candidates what could be meant
   */
  public Guesses(Collection<String> candidates) {
    this.candidates = candidates;
  }

  /**
   * The nearest candidate.
   *
   * @param word what was written
   * @return the nearest one, the alphabetically first of several; empty if all are too far away, or
   *     if too much has been guessed already
   */
  public Optional<String> nearest(String word) {
    return near(word).stream().findFirst();
  }

  /**
   * The question "did you mean …?".
   *
   * @param word what was written
   * @return the question as {@link Nearest#question} asks it; empty as {@link #nearest} is
   */
  public Optional<String> question(String word) {
    return Nearest.question(word, near(word));
  }

  private List<String> near(String word) {
    return known.computeIfAbsent(word, this::compare);
  }

  private List<String> compare(String word) {
    compared += candidates.size();
    return compared <= MOST ? Nearest.allTo(word, candidates) : List.of();
  }
}
