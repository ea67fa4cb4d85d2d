package dev.runbook.plain;

import java.util.Optional;

/** Finds where the address of a link is written. */
final class Destination {

  private Destination() {}

  /** The address between round brackets, or behind the colon of a definition. */
  static Optional<Span> at(String text, int from, int end, String address) {
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    boolean bracketed = start < end && text.charAt(start) == '<';
    Span span = bracketed ? bracketed(text, start + 1, end) : bare(text, start, end);
    String written = span.in(text);
    boolean escaped = written.indexOf('\\') >= 0 || written.indexOf('&') >= 0;
    return escaped || written.equals(address) ? Optional.of(span) : Optional.empty();
  }

  private static Span bracketed(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != '>') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return new Span(from, Math.min(i, end));
  }

  private static Span bare(String text, int from, int end) {
    int open = 0;
    int i = from;
    while (i < end && text.charAt(i) > ' ') {
      char c = text.charAt(i);
      if (c == ')' && open == 0) {
        break;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      i += c == '\\' ? 2 : 1;
    }
    return new Span(from, Math.min(i, end));
  }
}
