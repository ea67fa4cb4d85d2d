package dev.runbook.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A mapping that is of one of several kinds, told by a key. In the schema it is a chain of {@code
 * if}, {@code then} and {@code else}, and the last {@code else} lists the keys that tell the kind.
 */
final class Choice {

  private final Map<String, Set<String>> keysByKind = new LinkedHashMap<>();

  /** Reads the last part of a chain, whose properties refer to the property of each kind. */
  private Choice(JsonNode lastElse, JsonNode root) {
    for (String kind : lastElse.path("properties").propertyNames()) {
      String target = lastElse.path("properties").path(kind).path("$ref").asString();
      String properties = target.substring(1, target.lastIndexOf('/'));
      keysByKind.put(kind, new LinkedHashSet<>(root.at(properties).propertyNames()));
    }
  }

  /** The choice that begins at a part of the schema, if one does. */
  static Optional<Choice> at(JsonNode schema, JsonNode root) {
    if (!schema.path("if").has("required")) {
      return Optional.empty();
    }
    JsonNode last = schema;
    while (last.path("if").has("required")) {
      last = last.path("else");
    }
    return isEnd(last) ? Optional.of(new Choice(last, root)) : Optional.empty();
  }

  /** Whether a part of the schema is the last of a chain: all others with keys are closed. */
  static boolean isEnd(JsonNode schema) {
    JsonNode open = schema.path("additionalProperties");
    return open.isBoolean() && open.booleanValue();
  }

  /** The keys of which one tells the kind. */
  List<String> kinds() {
    return List.copyOf(keysByKind.keySet());
  }

  /** The kinds that have a key. */
  List<String> kindsWith(String key) {
    List<String> kinds = new ArrayList<>();
    keysByKind.forEach(
        (kind, keys) -> {
          if (keys.contains(key)) {
            kinds.add(kind);
          }
        });
    return kinds;
  }

  /** Every key that some kind has. */
  Set<String> keys() {
    Set<String> all = new LinkedHashSet<>();
    keysByKind.values().forEach(all::addAll);
    return all;
  }

  boolean isStep() {
    return keysByKind.containsKey("do");
  }
}
