package dev.runbook.source;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * A node of the located tree: YAML with aliases resolved, scalars typed by the core schema, keys
 * and values both located. Immutable.
 */
public sealed interface Node {

  /** {@return where it stands; for an alias, the place of the alias, not of its anchor} */
  Location location();

  /** {@return what it is, in words for a message: "a mapping", "a list", "the number 3"} */
  String describe();

  /**
   * A mapping, in the order in which it was written. Duplicate keys have been reported when it was
   * read, and only the first of them is kept.
   *
   * @param entries its entries in order
   * @param location from its first key, or its brace, to the end of its last value, or its brace
   */
  record Mapping(List<Entry> entries, Location location) implements Node {

    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /**
     * Looks up an entry.
     *
     * @param key the text of the key
     * @return the entry of that key, if there is one
     */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /**
     * Looks up a value.
     *
     * @param key the text of the key
     * @return the value of that key, if there is one
     */
    public Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }

    @Override
    public String describe() {
      return "a mapping";
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key; keys that are not scalars have been reported when the file was read
   * @param value the value
   */
  record Entry(Scalar key, Node value) {}

  /**
   * A list.
   *
   * @param items its items in order
   * @param location from its first dash, or its bracket, to the end of its last item, or its
   *     bracket
   */
  record Sequence(List<Node> items, Location location) implements Node {

    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /**
   * A scalar.
   *
   * @param text its content, after unquoting and folding
   * @param type what the core schema makes of it
   * @param style how it was written
   * @param location from its first character, quote or block indicator to its end
   */
  record Scalar(String text, Type type, Style style, Location location) implements Node {

    @Override
    public String describe() {
      return switch (type) {
        case NULL -> "nothing";
        case BOOLEAN -> "the boolean `" + text + "`";
        case INTEGER, FLOAT -> "the number `" + text + "`";
        case STRING -> "the text `" + excerpt() + "`";
      };
    }

    /** As much of the text as a message of one line can hold. */
    private String excerpt() {
      String first = text.lines().findFirst().orElse("");
      if (first.length() == text.stripTrailing().length() && first.length() <= 60) {
        return first;
      }
      int end = Math.min(first.length(), 57);
      boolean insidePair = end > 0 && Character.isHighSurrogate(first.charAt(end - 1));
      return first.substring(0, insidePair ? end - 1 : end) + "...";
    }
  }

  /** Types of the core schema of YAML 1.2. {@code yes}, {@code on} and dates are strings in it. */
  enum Type {
    /** Empty, {@code ~} or {@code null}. */
    NULL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction or an exponent, an infinity, or not a number. */
    FLOAT,
    /** Everything else, and everything quoted. */
    STRING
  }

  /** How a scalar was written. */
  enum Style {
    /** Without quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** As a block after {@code |} or {@code >}. */
    BLOCK
  }
}
