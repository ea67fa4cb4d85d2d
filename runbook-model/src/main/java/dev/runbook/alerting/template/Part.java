package dev.runbook.alerting.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that is not what YAML will see there. Between parts, the text stands as it
 * is; so does what comes out of a literal.
 *
 * @param from the index of its first character
 * @param to the index behind its last one
 * @param kind what becomes of it
 * @param action the index of the action that it belongs to
 */
record Part(int from, int to, Kind kind, int action) {

  /** What becomes of a part. */
  enum Kind {
    /** Nothing is left of it. */
    HIDDEN,
    /** Decides what comes out. */
    CONTROL,
    /** Some text stands in its place. */
    OUTPUT
  }

  /** The parts of all actions, in order. */
  static List<Part> of(Actions actions) {
    List<Part> parts = new ArrayList<>(actions.size());
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      switch (action.kind()) {
        case OPEN, MIDDLE, END -> parts.add(part(action, Kind.CONTROL, i));
        case SILENT -> parts.add(part(action, Kind.HIDDEN, i));
        case OUTPUT -> parts.add(part(action, Kind.OUTPUT, i));
        case LITERAL -> addLiteral(actions.text(), action, i, parts);
      }
    }
    return parts;
  }

  private static Part part(Action action, Kind kind, int index) {
    return new Part(action.from(), action.to(), kind, index);
  }

  /** The quotes of a literal, and the backslashes in it that mean the character behind them. */
  private static void addLiteral(String text, Action literal, int index, List<Part> parts) {
    parts.add(new Part(literal.from(), literal.bodyFrom(), Kind.HIDDEN, index));
    char quote = text.charAt(literal.bodyFrom() - 1);
    boolean escapes = quote == '"' || quote == '\'';
    for (int at = literal.bodyFrom(); escapes && at + 1 < literal.bodyTo(); at++) {
      if (text.charAt(at) == '\\') {
        boolean isLetter = Syntax.isWordPart(text.charAt(at + 1));
        parts.add(new Part(at, at + (isLetter ? 2 : 1), Kind.HIDDEN, index));
        at++;
      }
    }
    parts.add(new Part(literal.bodyTo(), literal.to(), Kind.HIDDEN, index));
  }
}
