package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in words of people's files what SnakeYAML says in words of its grammar. The most common
 * mistakes have an explanation of their own; whatever is left is reported where it was found.
 */
final class SyntaxProblems {

  private static final Pattern TEMPLATE = Pattern.compile("(?:^|[:,\\[-])\\s*(\\{\\{.*)");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7})(\\s.*)?");
  private static final Pattern TOKEN = Pattern.compile("but (?:found|got) '?(.+?)'?$");

  private final SourceFile file;
  private final Places places;

  SyntaxProblems(SourceFile file, Places places) {
    this.file = file;
    this.places = places;
  }

  /** The finding for an error of SnakeYAML. */
  Diagnostic explain(MarkedYAMLException e) {
    Mark at = Objects.requireNonNull(e.getProblemMark());
    Mark from = e.getContextMark() == null ? at : e.getContextMark();
    return conflict(from)
        .or(() -> conflict(at))
        .or(() -> template(from))
        .or(() -> template(at))
        .orElseGet(() -> explain(text(e.getContext()), text(e.getProblem()), from, at));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private Optional<Diagnostic> conflict(Mark mark) {
    String line = line(mark);
    return CONFLICT.matcher(line).matches()
        ? Optional.of(
            error(
                places.lineOf(mark, 0, line.length()),
                "this is the mark of a merge conflict",
                "resolve the conflict and remove its marks"))
        : Optional.empty();
  }

  private Optional<Diagnostic> template(Mark mark) {
    Matcher matcher = TEMPLATE.matcher(line(mark));
    return matcher.find() && matcher.start(1) <= mark.getColumn()
        ? Optional.of(
            Diagnostic.of(
                    YamlRules.TEMPLATE,
                    places.lineOf(mark, matcher.start(1), matcher.start(1) + 2),
                    "`{{` without quotes begins a mapping, expected text")
                .withHint("put the whole value in quotes; render a template before it is read"))
        : Optional.empty();
  }

  private Diagnostic explain(String context, String problem, Mark from, Mark at) {
    if (problem.startsWith("mapping values are not allowed")) {
      return secondColon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return error(
          places.restOfLine(from),
          "this line is neither a key with its value nor a part of the value above",
          "write `key: value`, or indent the line further than the key it belongs to");
    }
    if (problem.startsWith("found character")) {
      return badStart(at);
    }
    if (context.contains("-quoted scalar") || context.contains("a quoted scalar")) {
      return inQuotes(problem, from, at);
    }
    if (context.startsWith("while scanning an a")) {
      String sign = places.characterAt(from).equals(places.characterAt(at)) ? "" : sign(from);
      return error(
          places.characterAt(from),
          "`%s` begins %s here, whose name is not valid".formatted(sign(from), anchorOrAlias(sign)),
          "quote the value if it is text");
    }
    if (context.startsWith("while scanning a block scalar")) {
      return error(
          places.restOfLine(at),
          "text stands on the line of `" + sign(from) + "`, expected the end of the line",
          "begin the text on the next line, or quote the value if it begins with `"
              + sign(from)
              + "`");
    }
    if (context.startsWith("while scanning a tag") || problem.contains("tag handle")) {
      return error(
          places.characterAt(from),
          "`!` begins a tag here, which is not valid",
          "quote the value if it is text");
    }
    if (context.startsWith("while scanning a directive") || problem.contains("YAML d")) {
      return error(
          places.restOfLine(at),
          "`%` begins a directive here, which is not valid",
          "quote the value if it is text, or remove the line");
    }
    if (problem.contains("are not allowed here")) {
      return problem.startsWith("sequence")
          ? error(
              places.characterAt(at),
              "a list begins on the line of its key",
              "begin the list on the next line, or quote the value if it begins with `-`")
          : error(
              places.characterAt(at),
              "`?` begins a key here, where no key can stand",
              "quote the value if it begins with `?`");
    }
    return structure(context, problem, from, at);
  }

  /** A colon in a value, or a key that is indented as if it belonged to the value above. */
  private Diagnostic secondColon(Mark at) {
    String before = line(at).substring(0, at.getColumn());
    boolean value = before.contains(": ") || before.contains(":\t");
    if (value) {
      return error(
          places.characterAt(at),
          "a second `:` on this line begins a mapping, which cannot stand here",
          "quote the value if the colon belongs to it");
    }
    int indent = before.length() - before.stripLeading().length();
    return error(
        places.lineOf(at, indent, at.getColumn()),
        "the key `%s` is indented as if it belonged to the value above"
            .formatted(before.substring(indent)),
        "indent it like the keys beside it; quote the value above if it is text of several lines");
  }

  private Diagnostic badStart(Mark at) {
    String sign = sign(at);
    if (sign.equals("\t")) {
      String before = line(at).substring(0, at.getColumn());
      return before.isBlank()
          ? error(places.characterAt(at), "a tab indents this line, expected blanks", TAB_HINT)
          : error(places.characterAt(at), "a tab stands here, expected a blank", TAB_HINT);
    }
    return error(
        places.characterAt(at),
        "a value without quotes begins with `" + sign + "`",
        "put the value in quotes");
  }

  private static final String TAB_HINT = "replace each tab with blanks";

  private Diagnostic inQuotes(String problem, Mark from, Mark at) {
    String quote = sign(from);
    if (problem.contains("escape")) {
      Location place = places.lineOf(at, Math.max(0, at.getColumn() - 1), at.getColumn() + 1);
      return error(
          place,
          "this is no escape that double quotes know",
          "write `\\\\` for a backslash, or put the value in single quotes");
    }
    return error(
        places.characterAt(from),
        "the quote `" + quote + "` that begins here is never closed",
        "close it with `" + quote + "` where the value ends");
  }

  /** Things that stand where nothing of their kind can. */
  private Diagnostic structure(String context, String problem, Mark from, Mark at) {
    Matcher matcher = TOKEN.matcher(problem);
    String found = matcher.find() ? matcher.group(1) : "";
    if (context.contains("flow")) {
      String open = context.contains("sequence") ? "[" : "{";
      String close = context.contains("sequence") ? "]" : "}";
      return from.getLine() == at.getLine() && context.contains("flow ") && sign(from).equals(open)
          ? error(
              places.characterAt(at),
              "`,` or `" + close + "` was expected here",
              "quote the value if this belongs to it, or close `" + open + "` before it")
          : error(
              places.characterAt(from),
              "`%s` is not closed before line %d".formatted(open, at.getLine() + 1),
              "close it with `" + close + "`, or quote the value if it begins with `" + open + "`");
    }
    return switch (found) {
      case "<block mapping start>", "<block sequence start>" ->
          error(
              places.restOfLine(at),
              "the indentation of this line is that of no line above",
              "indent it like the lines that it stands beside");
      case "-" ->
          error(
              places.characterAt(at),
              "an item of a list stands among keys",
              "indent it below the key that it belongs to");
      case "?" ->
          error(
              places.restOfLine(at),
              "a key stands among the items of a list",
              "indent it like the other keys of its item, or begin it with `- `");
      case "<scalar>", "<alias>", "<anchor>", "[", "{", "<tag>" ->
          error(
              places.restOfLine(at),
              "this text stands behind a value that has ended",
              "put the whole value in quotes, and write quotes inside of it with a backslash");
      default ->
          error(
              places.characterAt(at),
              "`" + sign(at).strip() + "` cannot stand here",
              "quote the value if it is text");
    };
  }

  private static String anchorOrAlias(String sign) {
    return sign.equals("*") ? "an alias" : "an anchor";
  }

  /** The character at a mark. */
  private String sign(Mark mark) {
    String line = line(mark);
    return mark.getColumn() < line.length()
        ? Character.toString(line.codePointAt(mark.getColumn()))
        : "";
  }

  private String line(Mark mark) {
    return file.line(mark.getLine() + 1).orElse("");
  }

  private static Diagnostic error(Location location, String message, String hint) {
    return Diagnostic.of(YamlRules.SYNTAX, location, message).withHint(hint);
  }
}
