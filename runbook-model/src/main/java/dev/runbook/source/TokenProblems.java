package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;

/** Explains what SnakeYAML's scanner refuses: characters, quotes and indicators. */
final class TokenProblems {

  private static final String NO_KEY =
      "this line is neither a key with its value nor a part of the value above";

  private static final String NO_KEY_HINT =
      "write `key: value`, or indent the line further than the key it belongs to";

  private TokenProblems() {}

  static Diagnostic explain(SyntaxError error) {
    String problem = error.problem;
    if (problem.startsWith("mapping values are not allowed")) {
      return secondColon(error);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return error.fromContext(NO_KEY, NO_KEY_HINT);
    }
    if (problem.startsWith("found character")) {
      return badStart(error);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return error.atProblem(
          "a list begins on the line of its key",
          "begin the list on the next line, or quote the value if it begins with `-`");
    }
    if (problem.startsWith("mapping keys are not allowed")) {
      return error.atProblem(
          "`?` begins a key here, where no key can stand", "quote the value if it begins with `?`");
    }
    return inside(error);
  }

  /** A colon in a value, or a key that is indented as if it belonged to the value above. */
  private static Diagnostic secondColon(SyntaxError error) {
    String before = error.beforeProblem();
    if (before.contains(": ") || before.contains(":\t")) {
      return error.atProblem(
          "a second `:` on this line begins a mapping, which cannot stand here",
          "quote the value if the colon belongs to it");
    }
    int indent = indent(before);
    if (indent == before.length()) {
      return error.atProblem(
          "`:` stands here without a key before it", "write `key: value`, or quote the text");
    }
    int above = error.problemLine() - 1;
    while (above > 0 && error.line(above).isBlank()) {
      above--;
    }
    String lineAbove = error.line(above).stripTrailing();
    if (above > 0 && indent(lineAbove) == indent) {
      return error.at(error.columns(above, indent, lineAbove.length()), NO_KEY, NO_KEY_HINT);
    }
    return error.onProblemLine(
        indent,
        before.length(),
        "the key `%s` is indented as if it belonged to the value above"
            .formatted(before.substring(indent)),
        "indent it like the keys beside it; quote the value above if it is text of several lines");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Diagnostic badStart(SyntaxError error) {
    String sign = error.problemSign();
    if (sign.equals("\t")) {
      boolean indents = error.beforeProblem().isBlank();
      return error.atProblem(
          indents ? "a tab indents this line, expected blanks" : "a tab stands behind the dash",
          "replace each tab with blanks");
    }
    return error.atProblem(
        "a value without quotes begins with " + (sign.equals("`") ? "a backtick" : code(sign)),
        "put the value in quotes");
  }

  /** What is wrong inside of something that its first character announced. */
  private static Diagnostic inside(SyntaxError error) {
    String sign = error.contextSign();
    if (error.context.contains("quoted scalar")) {
      return inQuotes(error);
    }
    if (error.context.contains("block scalar")) {
      return error.fromProblem(
          "text stands on the line of " + code(sign) + ", expected the end of the line",
          "begin the text on the next line, or quote the value if it begins with " + code(sign));
    }
    String what =
        switch (sign) {
          case "*" -> "an alias";
          case "&" -> "an anchor";
          case "!" -> "a tag";
          case "%" -> "a directive";
          default -> "something";
        };
    return error.atContext(
        code(sign) + " begins " + what + " here, which is not valid",
        "quote the value if it is text");
  }

  private static Diagnostic inQuotes(SyntaxError error) {
    String quote = error.contextSign();
    if (error.problem.contains("escape")) {
      String before = error.beforeProblem();
      int backslash = Math.max(0, before.lastIndexOf('\\'));
      return error.onProblemLine(
          backslash,
          Math.min(error.line(error.problemLine()).length(), backslash + 2),
          "this is no escape that double quotes know",
          "write `\\\\` for a backslash, or put the value in single quotes");
    }
    return error.atContext(
        "the quote " + code(quote) + " that begins here is never closed",
        "close it with " + code(quote) + " where the value ends");
  }

  private static String code(String sign) {
    return "`" + sign + "`";
  }
}
