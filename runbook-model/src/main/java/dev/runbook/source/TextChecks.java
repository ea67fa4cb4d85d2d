package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.util.Optional;

/** What a file must be before it is read as YAML: not too large, and text throughout. */
final class TextChecks {

  private TextChecks() {}

  /** The finding about a file that is over its budget. */
  static Diagnostic tooLarge(String file, Budget budget) {
    return Diagnostic.of(
            YamlRules.TOO_LARGE,
            Location.startOf(file),
            "the file is larger than %s bytes, so it was not read".formatted(budget.maxBytes()))
        .withHint("split it into several files");
  }

  /** The first character that YAML does not allow (production 1 of its specification). */
  static Optional<Diagnostic> forbiddenCharacter(SourceFile file) {
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else if (!isAllowed(c)) {
          Location place = file.location(i, i + 1);
          String name = "U+%04X".formatted((int) c);
          return Optional.of(
              Diagnostic.of(
                      YamlRules.ENCODING,
                      place,
                      "the control character `" + name + "` stands here, expected text")
                  .withHint(
                      c == 0
                          ? "save the file as UTF-8; binary files and UTF-16 are not read"
                          : "remove it, or write it as an escape in double quotes"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAllowed(char c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u0085'
        || (c >= '\u00a0' && !Character.isSurrogate(c) && c < '\ufffe');
  }

  /** The place behind a text, with a length. */
  static Location endOf(String file, String before, int length) {
    TextCursor cursor = new TextCursor(before);
    cursor.forward(before.length());
    int line = cursor.getLine() + 1;
    int column = cursor.getColumn() + 1;
    return new Location(file, line, column, line, column + length);
  }
}
