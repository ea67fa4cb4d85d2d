package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** An error of SnakeYAML, the text around it, and the places that a finding about it can have. */
final class SyntaxError {

  /** What SnakeYAML was doing, such as {@code while parsing a flow sequence}; may be empty. */
  final String context;

  /** What it ran into, such as {@code expected ',' or ']', but got ':'}. */
  final String problem;

  private final Mark from;
  private final Mark at;
  private final SourceFile file;
  private final Places places;

  SyntaxError(MarkedYAMLException error, SourceFile file, Places places) {
    this.context = orEmpty(error.getContext());
    this.problem = orEmpty(error.getProblem());
    this.at = Objects.requireNonNull(error.getProblemMark());
    this.from = error.getContextMark() == null ? at : error.getContextMark();
    this.file = file;
    this.places = places;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The 1-based line on which that began which could not be read. */
  int contextLine() {
    return from.getLine() + 1;
  }

  /** The 1-based line on which SnakeYAML gave up. */
  int problemLine() {
    return at.getLine() + 1;
  }

  /** A line of the text, as it is counted for people. */
  int shown(int line) {
    return file.place(line, 1, line, 1).line();
  }

  /** The character that began what could not be read; empty at the end of a line. */
  String contextSign() {
    return sign(from);
  }

  /** The character at which SnakeYAML gave up; empty at the end of a line. */
  String problemSign() {
    return sign(at);
  }

  /** What stands on its line before the character at which SnakeYAML gave up. */
  String beforeProblem() {
    return line(problemLine()).substring(0, at.getColumn());
  }

  /** A line of the text. */
  String line(int number) {
    return file.line(number).orElse("");
  }

  private String sign(Mark mark) {
    String line = line(mark.getLine() + 1);
    return mark.getColumn() < line.length()
        ? Character.toString(line.codePointAt(mark.getColumn()))
        : "";
  }

  /** A finding at the character that began what could not be read. */
  Diagnostic atContext(String message, String hint) {
    return at(places.characterAt(from), message, hint);
  }

  /** A finding on what began there, up to the end of its line. */
  Diagnostic fromContext(String message, String hint) {
    return at(places.restOfLine(from), message, hint);
  }

  /** A finding at the character at which SnakeYAML gave up. */
  Diagnostic atProblem(String message, String hint) {
    return at(places.characterAt(at), message, hint);
  }

  /** A finding on what begins there, up to the end of its line. */
  Diagnostic fromProblem(String message, String hint) {
    return at(places.restOfLine(at), message, hint);
  }

  /** A finding on a part of the line on which SnakeYAML gave up, by 0-based columns. */
  Diagnostic onProblemLine(int start, int end, String message, String hint) {
    return at(columns(problemLine(), start, end), message, hint);
  }

  /** A finding somewhere else. */
  Diagnostic at(Location location, String message, String hint) {
    return Diagnostic.of(YamlRules.SYNTAX, location, message).withHint(hint);
  }

  /** A part of a line, by 0-based columns. */
  Location columns(int line, int start, int end) {
    return file.place(line, start + 1, line, end + 1);
  }
}
