package dev.runbook.plain;

import java.util.Map;
import java.util.TreeMap;

/**
 * Changes to a text, gathered first and made when a piece of it is taken. An edit inside of another
 * one has no effect.
 */
final class Edits {

  private record Edit(int to, String with) {}

  private final String text;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  Edits(String text) {
    this.text = text;
  }

  /**
   * Replaces a stretch; of two that begin at the same place the longer counts, or else the later.
   */
  void replace(Span span, String with) {
    edits.merge(span.from(), new Edit(span.to(), with), (a, b) -> b.to >= a.to ? b : a);
  }

  void remove(Span span) {
    replace(span, "");
  }

  /** A piece of the text with the edits that begin in it. */
  String slice(int from, int to) {
    StringBuilder slice = new StringBuilder();
    int at = from;
    for (Map.Entry<Integer, Edit> entry : edits.subMap(from, to).entrySet()) {
      if (entry.getKey() >= at) {
        slice.append(text, at, entry.getKey()).append(entry.getValue().with);
        at = entry.getValue().to;
      }
    }
    return slice.append(text, Math.min(at, to), to).toString();
  }
}
