package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserException;

/**
 * Says in words of people's files what SnakeYAML says in words of its grammar. First come mistakes
 * that leave no YAML on their line at all, whatever the grammar thinks of it.
 */
final class SyntaxProblems {

  private static final Pattern TEMPLATE = Pattern.compile("(?:^|[:,\\[-])\\s*(\\{\\{.*?)\\s*$");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7})(\\s.*)?");

  private SyntaxProblems() {}

  /**
   * The finding for an error of SnakeYAML.
   *
   * @param error what it says
   * @param last the event before the error, if there was one
   * @param file the text
   * @param places turns its marks into locations
   */
  static Diagnostic explain(
      MarkedYAMLException error, @Nullable Event last, SourceFile file, Places places) {
    SyntaxError at = new SyntaxError(error, file, places);
    return conflict(at, file)
        .or(() -> template(at, at.contextLine()))
        .or(() -> template(at, at.problemLine()))
        .orElseGet(
            () ->
                error instanceof ParserException
                    ? StructureProblems.explain(at, last)
                    : TokenProblems.explain(at));
  }

  /** The marks that a version control system leaves: the first one, or one where the error is. */
  private static Optional<Diagnostic> conflict(SyntaxError error, SourceFile file) {
    for (int line : new int[] {1, error.contextLine(), error.problemLine()}) {
      String text = file.line(line).orElse("");
      if (CONFLICT.matcher(text).matches()) {
        return Optional.of(
            error.at(
                error.columns(line, 0, text.length()),
                "this is the mark of a merge conflict",
                "resolve the conflict and remove its marks"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Diagnostic> template(SyntaxError error, int line) {
    Matcher matcher = TEMPLATE.matcher(error.line(line));
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean isWholeLine = error.line(line).isBlank() || matcher.start() == matcher.start(1);
    String message =
        isWholeLine
            ? "a line begins with `{{`, as in a template that was not rendered; expected YAML"
            : "`{{` without quotes begins a mapping, expected text";
    String hint =
        isWholeLine
            ? "render the template and read what comes out, such as with `helm template`"
            : "put the whole value in quotes: `" + quoted(matcher.group(1)) + "`";
    Diagnostic finding =
        Diagnostic.of(
            YamlRules.TEMPLATE,
            error.columns(line, matcher.start(1), matcher.start(1) + 2),
            message);
    return Optional.of(finding.withHint(hint));
  }

  /** A value in the quotes that need no other change to it, where there are such quotes. */
  static String quoted(String value) {
    if (!value.contains("'")) {
      return "'" + value + "'";
    }
    return value.contains("\"") || value.contains("\\")
        ? "'" + value.replace("'", "''") + "'"
        : "\"" + value + "\"";
  }
}
