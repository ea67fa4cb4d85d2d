package dev.runbook.maven;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about the place that a run prints to.
 *
 * @param attached whether standard input and output are a terminal
 * @param interactive whether Maven may ask questions, which it may not with {@code --batch-mode}
 * @param environment the environment of the process
 */
record Terminal(boolean attached, boolean interactive, Map<String, String> environment) {

  /**
   * The terminal of this process.
   *
   * @param interactive whether Maven may ask questions
   * @return what is known about it
   */
  static Terminal ofThisProcess(boolean interactive) {
    return new Terminal(console().isPresent(), interactive, System.getenv());
  }

  /**
   * Tells whether to colour a report.
   *
   * @param color what the user asked for
   * @return true if ANSI sequences are wanted
   */
  boolean coloured(Color color) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> watched() && isUnset("NO_COLOR");
    };
  }

  /** {@return true if a person is likely to watch, rather than a CI server to record} */
  boolean watched() {
    return attached && interactive && !isOfServer() && !"dumb".equals(environment.get("TERM"));
  }

  /** {@return true if a CI server says that it runs this} */
  boolean isOfServer() {
    return !isUnset("CI");
  }

  private boolean isUnset(String name) {
    return environment.getOrDefault(name, "").isEmpty();
  }

  /**
   * Prints in one piece, so that modules that are built in parallel do not interleave. What a
   * program reads is UTF-8, whatever the locale.
   *
   * @param text what to print, with its line ends
   */
  static void print(String text) {
    printTo(System.out, text);
  }

  /**
   * Prints to standard error in one piece.
   *
   * @param text what to print, with its line ends
   */
  static void printError(String text) {
    printTo(System.err, text);
  }

  private static void printTo(PrintStream stream, String text) {
    byte[] bytes = text.getBytes(charset());
    stream.write(bytes, 0, bytes.length);
    stream.flush();
  }

  /** A terminal of another charset shows its own; one of a bare locale gets UTF-8 all the same. */
  private static Charset charset() {
    return console()
        .map(Console::charset)
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .orElse(StandardCharsets.UTF_8);
  }

  private static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
  }

  /** From JDK 22 on there can be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
