package dev.runbook.alerting.template;

import dev.runbook.alerting.template.Action.Kind;
import java.util.Set;

/** What the words mean with which actions begin. */
final class Syntax {

  private static final Set<String> GO_OPEN = Set.of("if", "range", "with", "block", "define");

  private static final Set<String> JINJA_OPEN =
      Set.of("if", "for", "block", "macro", "filter", "call", "autoescape", "with", "trans", "raw");

  /** The other words that begin a statement of Jinja, and those with which its dialects end one. */
  private static final Set<String> JINJA_OTHER =
      Set.of("else", "elif", "set", "include", "import", "from", "extends", "do");

  /** The blocks whose text comes out where they are called, not where they stand. */
  private static final Set<String> DEFINITIONS = Set.of("define", "macro");

  private Syntax() {}

  /** The kind of an action between <code>{{</code> and <code>}}</code> in Go's language. */
  static Kind goKind(String text, int from, int to) {
    String word = word(text, from, to);
    if (GO_OPEN.contains(word)) {
      return Kind.OPEN;
    }
    return switch (word) {
      case "else" -> Kind.MIDDLE;
      case "end" -> Kind.END;
      case "break", "continue" -> Kind.SILENT;
      default ->
          from < to && text.charAt(from) == '$' && assigns(text, from, to)
              ? Kind.SILENT
              : Kind.OUTPUT;
    };
  }

  /** The kind of a statement between <code>{%</code> and <code>%}</code>. */
  static Kind jinjaKind(String text, int from, int to) {
    String word = word(text, from, to);
    if (word.equals("else") || word.equals("elif")) {
      return Kind.MIDDLE;
    }
    if (word.startsWith("end")) {
      return Kind.END;
    }
    boolean takesBlock = word.equals("set") && !contains(text, '=', from, to);
    return takesBlock || JINJA_OPEN.contains(word) ? Kind.OPEN : Kind.SILENT;
  }

  /** Tells whether a word begins a statement of Jinja. */
  static boolean isJinjaStatement(String word) {
    return JINJA_OPEN.contains(word)
        || JINJA_OTHER.contains(word)
        || (word.startsWith("end") && JINJA_OPEN.contains(word.substring(3)));
  }

  /** Tells whether an action begins a block whose text comes out elsewhere. */
  static boolean defines(String text, Action action) {
    return action.kind() == Kind.OPEN
        && DEFINITIONS.contains(word(text, action.bodyFrom(), action.bodyTo()));
  }

  /** The letters and digits at the start of a stretch. */
  static String word(String text, int from, int to) {
    int end = from;
    while (end < to && isWordPart(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** Tells whether a stretch that begins with a variable gives it a value. */
  private static boolean assigns(String text, int from, int to) {
    int at = from;
    while (at < to && (isWordPart(text.charAt(at)) || " \t\r\n,$".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean declares = at + 1 < to && text.charAt(at) == ':' && text.charAt(at + 1) == '=';
    return declares || (at < to && text.charAt(at) == '=');
  }

  private static boolean contains(String text, char c, int from, int to) {
    int found = text.indexOf(c, from);
    return found >= 0 && found < to;
  }
}
