package dev.runbook.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads the output of shell commands into a file. */
final class OutputFile {

  private static final String TIME = "{time}";

  /** The moment, in a form that sorts and that no file system objects to. */
  private static final String MOMENT = "$(date +%Y%m%d-%H%M%S)";

  /** What makes a redirection behind it apply to a part of the line, or to none of it. */
  private static final Pattern NOT_ONE_COMMAND = Pattern.compile("[\\n;&#]|\\|\\||\\\\$");

  /** A name that its author wrote as a piece of shell. */
  private static final Pattern SHELL = Pattern.compile("[\"'`\\\\]|\\$\\(");

  /**
   * A placeholder, which somebody fills in, or else a character that means something to a shell.
   */
  private static final Pattern PIECE =
      Pattern.compile("<[A-Za-z][A-Za-z0-9_-]*>|[\\s;&|<>()*?\\[\\]#!]");

  private OutputFile() {}

  /** The commands, with their standard output led into the file. */
  static String redirect(String commands, String file) {
    String target = " > " + word(file);
    return NOT_ONE_COMMAND.matcher(commands).find()
        ? "{\n" + commands + "\n}" + target
        : commands + target;
  }

  /** The name as one word of a shell, in which variables and a tilde keep their meaning. */
  private static String word(String file) {
    String word =
        SHELL.matcher(file).find()
            ? file
            : PIECE
                .matcher(file)
                .replaceAll(
                    piece ->
                        Matcher.quoteReplacement(
                            piece.group().length() > 1 ? piece.group() : "\\" + piece.group()));
    return word.replace(TIME, MOMENT);
  }
}
