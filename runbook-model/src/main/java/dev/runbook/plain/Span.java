package dev.runbook.plain;

/**
 * A stretch of a text.
 *
 * @param from the index of its first UTF-16 unit
 * @param to the index behind its last one
 */
record Span(int from, int to) {

  String in(String text) {
    return text.substring(from, to);
  }
}
