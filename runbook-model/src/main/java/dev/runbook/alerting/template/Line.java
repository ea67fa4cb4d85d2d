package dev.runbook.alerting.template;

import java.util.List;

/**
 * A line that holds parts, and where the text of its own stands among them.
 *
 * @param from the index of its first character that no part of a line before covers
 * @param to the index behind its last one, without its line break
 * @param parts the parts that begin on it
 * @param lead the index of its first character that is text, leaving aside blanks and the dashes of
 *     a list; its end if there is none
 * @param last the index behind its last character that is text, dashes included; its start if there
 *     is none
 */
record Line(int from, int to, List<Part> parts, int lead, int last) {

  static Line of(String text, int from, int to, List<Part> parts) {
    int lead = -1;
    int last = from;
    int next = 0;
    for (int at = from; at < to; at++) {
      if (next < parts.size() && parts.get(next).from() == at) {
        at = parts.get(next++).to() - 1;
        continue;
      }
      char c = text.charAt(at);
      if (c != ' ' && c != '\t') {
        last = at + 1;
        if (lead < 0 && !isDash(text, at, to, next < parts.size() ? parts.get(next).from() : to)) {
          lead = at;
        }
      }
    }
    return new Line(from, to, parts, lead < 0 ? to : lead, last);
  }

  private static boolean isDash(String text, int at, int lineEnd, int nextPart) {
    return text.charAt(at) == '-'
        && (at + 1 == lineEnd || at + 1 == nextPart || text.charAt(at + 1) == ' ');
  }

  /** Tells whether it holds text of its own. */
  boolean hasText() {
    return last > from;
  }
}
