package dev.runbook.alerting.template;

/**
 * A stretch of a text that a template engine replaces, delimiters included.
 *
 * @param from the index of its first character
 * @param to the index behind its last one
 * @param kind what it does
 * @param bodyFrom where that begins which it says; of a literal, the text that comes out of it
 * @param bodyTo the index behind that
 */
record Action(int from, int to, Kind kind, int bodyFrom, int bodyTo) {

  /** What an action does. */
  enum Kind {
    /** Begins a block, such as {@code if} or {@code range}. */
    OPEN,
    /** Parts a block in two, such as {@code else}. */
    MIDDLE,
    /** Ends a block. */
    END,
    /** Leaves nothing behind: a comment, an assignment. */
    SILENT,
    /** Is a text in quotes, so what comes out is known. */
    LITERAL,
    /** Becomes some text or other. */
    OUTPUT
  }

  /** Tells whether it decides which text comes out, without being text itself. */
  boolean isControl() {
    return kind == Kind.OPEN || kind == Kind.MIDDLE || kind == Kind.END;
  }
}
