package dev.runbook.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what somebody may have meant by a word that nobody knows. Words are compared by the number
 * of letters to add, drop, replace or swap with their neighbour, without regard to case; a third of
 * the longer word may differ, and at least one letter.
 */
public final class Nearest {

  private static final int ALLOWED_PART = 3;

  private Nearest() {}

  /**
   * The candidate that is nearest to a word.
   *
   * @param word what was written
   * @param candidates what could have been meant, in any order
   * @return the nearest one, the alphabetically first of several; empty if all are too far away
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return allTo(word, candidates).stream().findFirst();
  }

  /**
   * All candidates that are equally near to a word.
   *
   * @param word what was written
   * @param candidates what could have been meant, in any order
   * @return the nearest ones in alphabetical order; empty if all are too far away
   */
  public static List<String> allTo(String word, Collection<String> candidates) {
    String folded = fold(word);
    List<Scored> near =
        candidates.stream()
            .distinct()
            .map(candidate -> new Scored(candidate, distance(folded, fold(candidate))))
            .filter(scored -> scored.distance <= allowed(word, scored.candidate))
            .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
            .toList();
    return near.stream()
        .takeWhile(scored -> scored.distance == near.get(0).distance)
        .map(Scored::candidate)
        .toList();
  }

  /**
   * The question to put into a hint.
   *
   * @param word what was written
   * @param candidates what could have been meant, in any order
   * @return such as "did you mean `title`?", naming each that is equally near; empty if none is
   */
  public static Optional<String> question(String word, Collection<String> candidates) {
    List<String> near = allTo(word, candidates);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(near.stream().collect(Collectors.joining("` or `", "did you mean `", "`?")));
  }

  private record Scored(String candidate, int distance) {}

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static int allowed(String word, String candidate) {
    return Math.max(1, Math.max(word.length(), candidate.length()) / ALLOWED_PART);
  }

  /** The optimal string alignment distance; more than allowed where the lengths alone say so. */
  private static int distance(String a, String b) {
    int apart = Math.abs(a.length() - b.length());
    if (apart > allowed(a, b)) {
      return apart;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
