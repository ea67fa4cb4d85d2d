package dev.runbook.output;

import java.util.List;

/**
 * What writing a tree of files did. Paths are relative to the folder, with slashes, in order.
 *
 * @param written files that are new or whose bytes differed
 * @param unchanged files that had the right bytes and were not touched
 * @param removed files of ours that are no longer wanted
 * @param kept files of ours that are no longer wanted but that somebody has changed since: they
 *     stay, and are no longer ours
 */
public record OutputResult(
    List<String> written, List<String> unchanged, List<String> removed, List<String> kept) {

  /** Copies the lists. */
  public OutputResult {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
  }
}
