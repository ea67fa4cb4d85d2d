package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Explains what SnakeYAML's parser refuses: things that stand where none of their kind can. */
final class StructureProblems {

  private static final Pattern FOUND = Pattern.compile("but (?:found|got) '?(.+?)'?$");

  private StructureProblems() {}

  static Diagnostic explain(SyntaxError error, @Nullable Event last) {
    Matcher matcher = FOUND.matcher(error.problem);
    String found = matcher.find() ? matcher.group(1) : "";
    if (error.context.equals("while parsing a flow sequence")) {
      return unclosed(error, found, "[", "]");
    }
    if (error.context.equals("while parsing a flow mapping")) {
      return unclosed(error, found, "{", "}");
    }
    if (error.problem.contains("tag handle") || error.problem.contains("YAML d")) {
      return error.fromContext(
          "`" + error.contextSign() + "` begins a tag or directive here, which is not valid",
          "quote the value if it is text");
    }
    return switch (found) {
      case "<block mapping start>", "<block sequence start>" ->
          error.fromProblem(
              "the indentation of this line is that of no line above",
              "indent it like the lines that it stands beside");
      case "-" ->
          error.atProblem(
              "an item of a list stands among keys", "indent it below the key that it belongs to");
      case "?" ->
          error.fromProblem(
              "a key stands among the items of a list",
              "indent it like the other keys of its item, or begin it with `- `");
      case "<scalar>", "<alias>", "<anchor>", "<tag>", "[", "{" -> behindValue(error, last);
      case "<stream end>" ->
          error.atProblem(
              "the file ends here, inside of brackets that are still open",
              "close every `[` with `]` and every `{` with `}`, or quote the value if it is text");
      default ->
          error.problemSign().isEmpty()
              ? error.atProblem(
                  "the line ends here, where something was expected",
                  "complete the line, or quote the value if it is text")
              : error.atProblem(
                  "`" + error.problemSign() + "` cannot stand here",
                  "quote the value if it is text");
    };
  }

  private static Diagnostic unclosed(SyntaxError error, String found, String open, String close) {
    String quote = ", or quote the value if it begins with `" + open + "`";
    if (found.equals("<stream end>")) {
      return error.atContext(
          "`" + open + "` is never closed", "close it with `" + close + "`" + quote);
    }
    return error.contextLine() == error.problemLine()
        ? error.atProblem(
            "`,` or `" + close + "` was expected here", "quote the value if this belongs to it")
        : error.atContext(
            "`%s` is not closed before line %s".formatted(open, error.shown(error.problemLine())),
            "close it with `" + close + "`" + quote);
  }

  /** Text behind a closing quote, which may close what another line forgot to close. */
  private static Diagnostic behindValue(SyntaxError error, @Nullable Event last) {
    boolean quoted =
        last instanceof ScalarEvent scalar && (scalar.isDQuoted() || scalar.isSQuoted());
    int line = last == null ? 0 : last.getStartMark().getLine() + 1;
    if (quoted && line < error.problemLine()) {
      int shown = error.shown(line);
      return error.fromProblem(
          "this text stands behind quotes that were opened on line " + shown,
          "close the quotes on line " + shown);
    }
    return error.fromProblem(
        quoted
            ? "this text stands behind the closing quote"
            : "this text stands behind a value that has ended",
        "put the whole value in quotes, and write quotes inside of it "
            + "twice in single quotes, or with a backslash in double quotes");
  }
}
