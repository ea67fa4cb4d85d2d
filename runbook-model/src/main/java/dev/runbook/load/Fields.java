package dev.runbook.load;

import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.model.Located;
import dev.runbook.model.Text;
import dev.runbook.model.TimeSpan;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The values of one mapping, by key and by type. The schema has said already what is wrong with
 * them; here the most is made of what was written, so that one mistake does not become ten: a
 * misspelt key counts as the one that was meant, a single value as a list of one, and a value of
 * the wrong type as absent.
 */
final class Fields {

  /** A mapping without entries, in no file. */
  static final Fields EMPTY = new Fields(Location.startOf(""));

  private final Map<String, Node.Entry> entries = new HashMap<>();
  private final Location location;

  private Fields(Location location) {
    this.location = location;
  }

  /** Reads a mapping that may have these keys; anything else counts as an empty mapping. */
  static Fields of(Node node, Set<String> known) {
    Fields fields = new Fields(node.location());
    if (node instanceof Node.Mapping mapping) {
      List<Node.Entry> strange = new ArrayList<>();
      for (Node.Entry entry : mapping.entries()) {
        String key = entry.key().text();
        if (known.contains(key)) {
          fields.entries.putIfAbsent(key, entry);
        } else {
          strange.add(entry);
        }
      }
      strange.forEach(entry -> fields.guess(entry, known));
    }
    return fields;
  }

  private void guess(Node.Entry entry, Set<String> known) {
    Set<String> missing = new TreeSet<>(known);
    missing.removeAll(entries.keySet());
    Nearest.to(entry.key().text(), missing).ifPresent(key -> entries.put(key, entry));
  }

  /** Where the mapping stands. */
  Location location() {
    return location;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Where a key stands, or the mapping if it has not that key. */
  Location keyLocation(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? location : entry.key().location();
  }

  /** The value of a key, unless it is nothing. */
  Optional<Node> node(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Node.Entry::value)
        .filter(value -> !isNothing(value));
  }

  /** The scalar of a key, unless it is blank. */
  Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(Fields::asScalar);
  }

  Optional<String> string(String key) {
    return scalar(key).map(scalar -> scalar.text().strip());
  }

  Optional<Text> text(String key) {
    return scalar(key).map(Fields::asText);
  }

  Optional<Located<String>> name(String key) {
    return scalar(key).map(Fields::asName);
  }

  Optional<TimeSpan> span(String key) {
    return scalar(key).flatMap(s -> TimeSpan.parse(s.text().strip(), s.location()));
  }

  /** Whether a key says {@code true}. */
  boolean flag(String key) {
    return string(key).filter("true"::equalsIgnoreCase).isPresent();
  }

  /** The constant whose name is written in lower case, or nearly so. */
  <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    Map<String, E> byName = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      byName.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return string(key).flatMap(word -> Nearest.to(word, byName.keySet())).map(byName::get);
  }

  /** The mapping of a key, which may have these keys; empty if there is none. */
  Fields inner(String key, Set<String> known) {
    return node(key).map(node -> Fields.of(node, known)).orElseGet(() -> new Fields(location));
  }

  /** The items of a list, without those that are nothing. */
  List<Node> items(String key) {
    return node(key).stream()
        .flatMap(
            node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node))
        .filter(item -> !isNothing(item))
        .toList();
  }

  List<Text> texts(String key) {
    return scalars(key).stream().map(Fields::asText).toList();
  }

  List<Located<String>> names(String key) {
    return scalars(key).stream().map(Fields::asName).toList();
  }

  List<Node.Scalar> scalars(String key) {
    return items(key).stream().flatMap(item -> asScalar(item).stream()).toList();
  }

  /** What a reader makes of each mapping of a list; the mappings may have these keys. */
  <T> List<T> each(String key, Set<String> known, Function<Fields, Optional<T>> reader) {
    return items(key).stream()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(item -> reader.apply(Fields.of(item, known)).stream())
        .toList();
  }

  static Optional<Node.Scalar> asScalar(Node node) {
    return node instanceof Node.Scalar scalar && !scalar.text().isBlank() && !isNothing(scalar)
        ? Optional.of(scalar)
        : Optional.empty();
  }

  static Text asText(Node.Scalar scalar) {
    return new Text(scalar.text().strip(), scalar.location());
  }

  static Located<String> asName(Node.Scalar scalar) {
    return new Located<>(scalar.text().strip(), scalar.location());
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL;
  }
}
