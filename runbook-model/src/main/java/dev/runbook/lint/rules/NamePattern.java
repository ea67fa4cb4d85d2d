package dev.runbook.lint.rules;

import java.util.Optional;

/**
 * The names that an alert can have whose name is complete only when its rule is rolled out, as a
 * pattern: {@code {{ .Values.prefix }}Down} becomes {@code *Down}.
 */
final class NamePattern {

  private NamePattern() {}

  /** The pattern of a name; none if the name is complete. */
  static Optional<String> of(String name) {
    if (!Labels.isTemplate(name)) {
      return Optional.empty();
    }
    StringBuilder pattern = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int end = endOfPart(name, at);
      if (end == at) {
        pattern.append(name.charAt(at++));
      } else {
        if (pattern.isEmpty() || pattern.charAt(pattern.length() - 1) != '*') {
          pattern.append('*');
        }
        at = end;
      }
    }
    return Optional.of(pattern.toString());
  }

  /** The index behind the part that begins at an index; that index itself if none does. */
  private static int endOfPart(String name, int from) {
    if (name.startsWith("${", from)) {
      return behind(name, "}", from);
    }
    boolean statement = name.startsWith("{%", from);
    if (!statement && !name.startsWith("{{", from)) {
      return from;
    }
    // Which of the texts between its parts comes out, nobody knows.
    boolean decides = statement || isControl(name, from);
    String close = statement ? "%}" : "}}";
    return decides ? behindLast(name, close, from) : behind(name, close, from);
  }

  private static boolean isControl(String name, int from) {
    int word = from + 2;
    while (word < name.length() && "- ".indexOf(name.charAt(word)) >= 0) {
      word++;
    }
    return name.startsWith("if ", word)
        || name.startsWith("with ", word)
        || name.startsWith("range ", word);
  }

  /** Without an end, the rest of the name is unknown. */
  private static int behind(String name, String close, int from) {
    int end = name.indexOf(close, from + 2);
    return end < 0 ? name.length() : end + close.length();
  }

  private static int behindLast(String name, String close, int from) {
    int end = name.lastIndexOf(close);
    return end < from + 2 ? name.length() : end + close.length();
  }
}
