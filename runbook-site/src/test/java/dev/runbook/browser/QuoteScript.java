package dev.runbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that put values into commands, run by themselves in a browser. */
final class QuoteScript {

  private static final Path FOLDER = Path.of("src/main/resources/dev/runbook/html");

  private static final String SOURCES =
      Stream.of(
              "shell.js",
              "shell-quotes.js",
              "shell-documents.js",
              "shell-commands.js",
              "programs.js",
              "literals.js",
              "quote.js")
          .map(QuoteScript::read)
          .collect(Collectors.joining("\n"));

  /** Fills every placeholder of a text with a value, as a page does that has a field for each. */
  private static final String FILL =
      """
      return arguments[0].map(([text, language, value, listed]) => {
        const parts = text.split(/(<[A-Za-z][\\w-]*>)/).filter(part => part !== "").map(part =>
          /^<.*>$/s.test(part)
              ? {name: part.slice(1, -1), value, listed: listed === "true", verbatim: false}
              : part);
        const written = writeValues(parts, language);
        const refused = written.find(part => part.why);
        return refused ? ["", refused.why] : [written.map(part => part.text).join(""), ""];
      });
      """;

  private QuoteScript() {}

  /** Fills in many commands. */
  static List<Filled> fill(Browser browser, List<Blank> blanks) {
    List<List<String>> arguments =
        blanks.stream()
            .map(b -> List.of(b.text(), b.language(), b.value(), Boolean.toString(b.listed())))
            .toList();
    return ((List<?>) browser.js(SOURCES + FILL, arguments))
        .stream()
            .map(filled -> (List<?>) filled)
            .map(filled -> new Filled((String) filled.get(0), (String) filled.get(1)))
            .toList();
  }

  /** Fills in one command. */
  static Filled fill(Browser browser, String text, String language, String value) {
    return fill(browser, List.of(new Blank(text, language, value, false))).get(0);
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A command to fill in.
   *
   * @param text its text, in which everything that looks like a placeholder is one
   * @param language its language
   * @param value the value of all of them
   * @param listed whether the author listed this value
   */
  record Blank(String text, String language, String value, boolean listed) {}

  /**
   * What came of it.
   *
   * @param text the text to copy; empty if it was refused
   * @param why why it was refused; empty if it was not
   */
  record Filled(String text, String why) {

    boolean isRefused() {
      return !why.isEmpty();
    }
  }
}
