package dev.runbook.page;

import java.util.List;
import java.util.Locale;

/**
 * The beginning of a list that may be too long for a page.
 *
 * @param <T> what is in it
 * @param shown the items that the page shows
 * @param more how many it leaves out
 */
record Excerpt<T>(List<T> shown, int more) {

  static <T> Excerpt<T> of(List<T> all, int most) {
    return all.size() <= most
        ? new Excerpt<>(all, 0)
        : new Excerpt<>(all.subList(0, most), all.size() - most);
  }

  /**
   * What says how many are left out; nothing if none are.
   *
   * @param where how one finds them
   */
  Line rest(String where) {
    return more == 0
        ? new Line()
        : Line.of(String.format(Locale.ROOT, "and %,d more: %s", more, where));
  }
}
