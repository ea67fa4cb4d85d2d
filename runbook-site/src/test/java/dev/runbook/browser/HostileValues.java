package dev.runbook.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values that somebody types to break out of a command, or by mistake. */
final class HostileValues {

  /** The file that exists as soon as a value was taken for a command. */
  static final String CANARY = "canary";

  /** Each breaks something when it is put into a command as it is. */
  private static final List<String> KNOWN =
      List.of(
          "it's",
          "a\"b",
          "a\\",
          "\\",
          "\\\\",
          "a b",
          "  a  ",
          "''",
          "\"\"",
          "'",
          "\"",
          "'\"'\"'",
          "$(touch canary)",
          "`touch canary`",
          "$(touch canary",
          "`touch canary",
          "${HOME}",
          "$HOME",
          "\"$(touch canary)\"",
          "'$(touch canary)'",
          "\")$(touch canary)(\"",
          "')$(touch canary)('",
          "}$(touch canary)",
          "))$(touch canary)",
          "; touch canary",
          "a;touch canary",
          "a&touch canary",
          "a|touch canary",
          "&&touch canary",
          "||touch canary",
          ">canary",
          "<canary",
          "'; touch canary; '",
          "\"; touch canary; \"",
          "\\'; touch canary; \\'",
          "a[$(touch canary)]",
          "$((1))",
          "$[1]",
          "$'\\x41'",
          "$",
          "$!",
          "$$",
          "!",
          "!!",
          "a!b",
          "!touch canary",
          "!-1",
          "!$",
          "!#:0",
          "!?x?",
          "!{x}",
          "!\"",
          "'!",
          "!'x",
          "\"!x",
          "'!x'",
          "\\!x",
          "\\\\!x",
          "'a'!'b'",
          "^a^b",
          "^",
          "*",
          "?",
          "[a-z]",
          "~",
          "~root",
          "{a,b}",
          "{1..3}",
          "1..3",
          "..",
          "@(a)",
          "(a)",
          "a(b",
          ")",
          "{",
          "}",
          "[[",
          "]]",
          "%s",
          "%n%n",
          "%d",
          "%%",
          "#x",
          "a#b",
          "=ls",
          "a=b",
          "PATH=/",
          ":s/a/b",
          ":h",
          "[1]",
          "\\n",
          "\\t",
          "a\\nb",
          "if",
          "then",
          "esac",
          "EOF",
          "case x in x) touch canary",
          "//",
          "/*",
          "--",
          "1--",
          "1 OR 1=1",
          "' OR '1'='1",
          "a'; DROP TABLE t; --",
          "\\' OR 1=1 --",
          "éä漢字🚌",
          "\u00a0",
          "a\u3000b",
          "x".repeat(900));

  /** Plain values, which must look in the command as they were typed. */
  static final List<String> PLAIN =
      List.of("db1", "db1.example.com:9100", "/var/lib/a-b_c", "4711");

  /** What no command takes at all. */
  static final List<String> UNSEEN =
      List.of(
          "a\nb",
          "a\rb",
          "a\0b",
          "\t",
          "\u001b[2J",
          "a\u007fb",
          "\u009b1m",
          "a\u202eb",
          "a\u2066b",
          "a\u200fb",
          "a\u2028b");

  private static final List<String> PIECES =
      List.of(
          "'",
          "\"",
          "\\",
          "`",
          "$",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "!",
          "^",
          "*",
          "?",
          "~",
          "#",
          "&",
          ";",
          "|",
          "<",
          ">",
          "=",
          "%",
          ",",
          ".",
          "/",
          ":",
          "@",
          "+",
          " ",
          "a",
          "1",
          "é",
          "$(",
          "${",
          "$((",
          "touch canary",
          ">canary",
          "\\\"",
          "\\'",
          "''",
          "EOF",
          "..");

  private HostileValues() {}

  /** Known ones, and random ones that are the same in every run. */
  static List<String> all(int random) {
    Random dice = new Random(20_261_122);
    List<String> made = new ArrayList<>();
    while (made.size() < random) {
      StringBuilder value = new StringBuilder();
      for (int i = dice.nextInt(8); i >= 0; i--) {
        value.append(PIECES.get(dice.nextInt(PIECES.size())));
      }
      if (!value.toString().isBlank()) {
        made.add(value.toString());
      }
    }
    return Stream.of(PLAIN, KNOWN, made).flatMap(List::stream).toList();
  }
}
