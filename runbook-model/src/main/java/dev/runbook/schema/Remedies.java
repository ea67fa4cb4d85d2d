package dev.runbook.schema;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How to mend what was found: the hints. */
final class Remedies {

  private static final int SHORT = 60;
  private static final Pattern NOT_OF_ID = Pattern.compile("[^a-z0-9]+");

  private Remedies() {}

  /** The line to add for a missing key. */
  static String add(Violation violation) {
    String key = violation.property();
    String line = violation.part().example(key).map(e -> key + ": " + e).orElse(key + ": …");
    return "add `%s`".formatted(line);
  }

  /** A value to write where there is none. */
  static Optional<String> value(Violation violation) {
    String such =
        exampleOf(violation).map(e -> ", such as `" + line(violation, e) + "`").orElse("");
    boolean needed =
        violation.place().key().filter(key -> violation.part().requires(key.text())).isPresent();
    return Optional.of("write one" + such + (needed ? "" : ", or remove it"));
  }

  /** A value as the format has it. */
  static Optional<String> example(Violation violation) {
    return exampleOf(violation).map(e -> "such as `" + line(violation, e) + "`");
  }

  private static Optional<String> exampleOf(Violation violation) {
    SchemaPart part = violation.part();
    return part.example()
        .or(() -> violation.place().key().flatMap(key -> part.example(key.text())));
  }

  private static String line(Violation violation, String value) {
    return violation.place().key().map(key -> key.text() + ": ").orElse("- ") + value;
  }

  /** What to do about a value of the wrong type. */
  static Optional<String> type(Violation violation) {
    if (violation.place().isDocument()) {
      return Optional.of("it begins with `runbook:`, `guide:` or `catalog:`");
    }
    Node node = violation.place().node();
    SchemaPart part = violation.part();
    Optional<String> remedy = Optional.empty();
    if (node instanceof Node.Scalar scalar) {
      remedy =
          part.allows("array")
              ? Optional.of(asList(violation, scalar))
              : part.allows("string")
                  ? asString(violation, scalar)
                  : part.allows("boolean") ? asBoolean(scalar) : Optional.empty();
    } else if (node instanceof Node.Mapping mapping) {
      remedy =
          part.allows("array") ? Optional.of("put `- ` before its first key") : quotes(mapping);
    } else if (part.allows("string")) {
      remedy = Optional.of("write it without `- ` and without brackets");
    }
    return remedy.or(() -> example(violation));
  }

  private static String asList(Violation violation, Node.Scalar scalar) {
    boolean fits =
        scalar.text().length() <= SHORT && scalar.text().equals(Words.oneLine(scalar.text()));
    return fits && violation.place().key().isPresent()
        ? "write it as a list: `%s`"
            .formatted(line(violation, "[" + FlowYaml.of(scalar.text()) + "]"))
        : "put `- ` before it";
  }

  private static Optional<String> asString(Violation violation, Node.Scalar scalar) {
    return violation.part().accepts(scalar.text())
        ? Optional.of(
            "put it in quotes: `%s`".formatted(line(violation, '"' + scalar.text() + '"')))
        : Optional.empty();
  }

  private static Optional<String> asBoolean(Node.Scalar scalar) {
    return switch (scalar.text().toLowerCase(Locale.ROOT)) {
      case "yes", "on", "y" -> Optional.of("did you mean `true`?");
      case "no", "off", "n" -> Optional.of("did you mean `false`?");
      default -> Nearest.question(scalar.text(), List.of("true", "false"));
    };
  }

  /** Text that became a mapping because of a colon in it. */
  static Optional<String> quotes(Node.Mapping mapping) {
    if (mapping.entries().size() != 1) {
      return Optional.empty();
    }
    Node.Entry entry = mapping.entries().get(0);
    boolean sentence = entry.key().text().strip().contains(" ");
    return sentence && entry.value() instanceof Node.Scalar value && value.text().length() <= SHORT
        ? Optional.of(
            "text with `: ` in it needs quotes: `%s`"
                .formatted(FlowYaml.of(Words.oneLine(entry.key().text() + ": " + value.text()))))
        : Optional.empty();
  }

  /** The listed value that is nearest. */
  static Optional<String> nearestValue(Violation violation) {
    return violation.place().node() instanceof Node.Scalar scalar
        ? Nearest.question(scalar.text(), violation.part().values())
        : Optional.empty();
  }

  /** The same value in the right form, if that can be told. */
  static Optional<String> form(Violation violation) {
    if (!(violation.place().node() instanceof Node.Scalar scalar)) {
      return Optional.empty();
    }
    String text = scalar.text().strip();
    Optional<String> meant =
        switch (violation.part().definition()) {
          case "id", "stepId", "pageId" -> Optional.of(slug(text));
          case "timeSpan" -> Optional.of(text.replaceAll("\\s", ""));
          case "webAddress" -> Optional.of("https://" + text);
          default -> Optional.empty();
        };
    if (violation.part().definition().equals("alertName") && text.contains("*")) {
      return Optional.of("a pattern has a key: `{pattern: %s}`".formatted(FlowYaml.of(text)));
    }
    return meant
        .filter(word -> violation.part().accepts(word))
        .map(word -> "did you mean %s?".formatted(Words.quote(word)));
  }

  /** The same key in the right form, if that can be told. */
  static Optional<String> name(Violation violation) {
    return Optional.of(slug(violation.property()))
        .filter(violation.part()::acceptsName)
        .map(slug -> "did you mean %s?".formatted(Words.quote(slug)));
  }

  private static String slug(String text) {
    String joined = NOT_OF_ID.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    int from = joined.startsWith("-") ? 1 : 0;
    int to = joined.endsWith("-") ? joined.length() - 1 : joined.length();
    return from < to ? joined.substring(from, to) : "";
  }
}
