package dev.runbook.alerting.template;

import dev.runbook.alerting.template.Action.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the actions of a text. It knows what quotes hide, and goes over each character a fixed
 * number of times, whatever stands there.
 */
final class ActionScanner {

  private static final String RAW = "raw";

  private final String text;
  private final Language language;
  private final List<Action> actions = new ArrayList<>();
  private int unclosed = -1;

  /** Up to here, quotes are characters like any other, since one of them is never closed. */
  private int quotesFrom;

  private boolean backquotesEnd = true;
  private boolean commentsEnd = true;
  private boolean rawEnds = true;

  private ActionScanner(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  static Actions scan(String text, Language language) {
    ActionScanner scanner = new ActionScanner(text, language);
    int at = scanner.next(0);
    while (at >= 0) {
      at = scanner.next(scanner.read(at));
    }
    return new Actions(text, scanner.actions, scanner.unclosed);
  }

  /** The index at which the next action may begin. */
  private int next(int from) {
    if (language == Language.GO) {
      return text.indexOf("{{", from);
    }
    int at = text.indexOf('{', from);
    while (at >= 0 && !opens(at)) {
      at = text.indexOf('{', at + 1);
    }
    return at;
  }

  private boolean opens(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    return next == '{' || (language == Language.JINJA && (next == '%' || next == '#'));
  }

  /** Reads the action that begins at an index, and gives the index from which to go on. */
  private int read(int from) {
    Optional<Action> found = action(from);
    if (found.isPresent()) {
      actions.add(found.get());
      return found.get().to();
    }
    if (unclosed < 0) {
      unclosed = from;
    }
    return from + 1;
  }

  private Optional<Action> action(int from) {
    char sign = text.charAt(from + 1);
    if (sign == '#') {
      int end = commentsEnd ? text.indexOf("#}", from + 2) : -1;
      commentsEnd = end >= 0;
      return end < 0 ? Optional.empty() : Optional.of(silent(from, end + 2));
    }
    int start = from + 2;
    if (start < text.length() && "-+".indexOf(text.charAt(start)) >= 0 && trims(start)) {
      start++;
    }
    int bodyFrom = skipBlanks(start);
    if (language == Language.GO && text.startsWith("/*", bodyFrom)) {
      int end = commentsEnd ? text.indexOf("*/", bodyFrom + 2) : -1;
      int close = end < 0 ? -1 : text.indexOf("}}", end + 2);
      commentsEnd = close >= 0;
      return close < 0 ? Optional.empty() : Optional.of(silent(from, close + 2));
    }
    int close = close(bodyFrom, sign == '%' ? '%' : '}');
    return close < 0 ? Optional.empty() : Optional.of(action(from, bodyFrom, close, sign));
  }

  private Action action(int from, int bodyFrom, int close, char sign) {
    int bodyTo = close;
    if (bodyTo > bodyFrom && "-+".indexOf(text.charAt(bodyTo - 1)) >= 0) {
      bodyTo--;
    }
    while (bodyTo > bodyFrom && Character.isWhitespace(text.charAt(bodyTo - 1))) {
      bodyTo--;
    }
    int to = close + 2;
    if (sign == '%') {
      boolean raw = Syntax.word(text, bodyFrom, bodyTo).equals(RAW);
      return raw
          ? raw(from, to)
          : new Action(from, to, Syntax.jinjaKind(text, bodyFrom, bodyTo), bodyFrom, bodyTo);
    }
    if (isLiteral(bodyFrom, bodyTo)) {
      return new Action(from, to, Kind.LITERAL, bodyFrom + 1, bodyTo - 1);
    }
    Kind kind = language == Language.GO ? Syntax.goKind(text, bodyFrom, bodyTo) : Kind.OUTPUT;
    return new Action(from, to, kind, bodyFrom, bodyTo);
  }

  /** All up to {@code endraw}; without that word, only the statement itself. */
  private Action raw(int from, int contentFrom) {
    int at = rawEnds ? text.indexOf("{%", contentFrom) : -1;
    while (at >= 0) {
      int word = skipBlanks(text.startsWith("-", at + 2) ? at + 3 : at + 2);
      if (text.startsWith("endraw", word)) {
        int end = text.indexOf("%}", word);
        return end < 0
            ? silent(from, contentFrom)
            : new Action(from, end + 2, Kind.LITERAL, contentFrom, at);
      }
      at = text.indexOf("{%", at + 2);
    }
    rawEnds = false;
    return silent(from, contentFrom);
  }

  private static Action silent(int from, int to) {
    return new Action(from, to, Kind.SILENT, from, from);
  }

  /** Go's trim mark needs a blank behind it, or it is the sign of a number. */
  private boolean trims(int at) {
    return language == Language.JINJA
        || (text.charAt(at) == '-'
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1)));
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The index of the delimiter that closes an action, or -1 if another action begins before. */
  private int close(int from, char sign) {
    int braces = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'' || c == '`') {
        at = endOfQuotes(at, c);
      } else if (c == '{') {
        if (opens(at)) {
          return -1;
        }
        braces++;
      } else if (c == sign && at + 1 < text.length() && text.charAt(at + 1) == '}') {
        if (sign == '%' || braces == 0 || language == Language.GO) {
          return at;
        }
        braces--;
      } else if (c == '}' && braces > 0) {
        braces--;
      }
    }
    return -1;
  }

  /** The index of the quote that closes one, or that one's own index if nothing closes it. */
  private int endOfQuotes(int open, char quote) {
    if (quote == '`') {
      int end = language == Language.GO && backquotesEnd ? text.indexOf('`', open + 1) : -1;
      backquotesEnd = end >= 0;
      return Math.max(open, end);
    }
    if (open < quotesFrom) {
      return open;
    }
    for (int at = open + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      if (c == quote) {
        return at;
      }
      if (c == '\\') {
        at++;
      }
    }
    int line = text.indexOf('\n', open);
    quotesFrom = line < 0 ? text.length() : line;
    return open;
  }

  /** Tells whether a stretch is one text in quotes and nothing else. */
  private boolean isLiteral(int from, int to) {
    if (to - from < 2) {
      return false;
    }
    char quote = text.charAt(from);
    boolean opens = quote == '"' || quote == (language == Language.GO ? '`' : '\'');
    return opens && endOfQuotes(from, quote) == to - 1;
  }
}
