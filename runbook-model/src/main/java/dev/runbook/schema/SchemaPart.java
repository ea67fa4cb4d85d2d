package dev.runbook.schema;

import com.networknt.schema.path.NodePath;
import dev.runbook.diagnostic.RuleInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The part of the schema that something went against, seen on the way that led there.
 *
 * @param tree the whole schema
 * @param schema the object that holds the keyword
 * @param declared the declaration of the property or entry in question, before any reference
 * @param owner the object that lists the properties of the mapping in question
 * @param choice the choice of a kind that the mapping in question is subject to
 * @param definition the name of the definition that was entered last
 * @param depth how far the way was
 */
record SchemaPart(
    SchemaTree tree,
    JsonNode schema,
    JsonNode declared,
    JsonNode owner,
    Optional<Choice> choice,
    String definition,
    int depth) {

  /** Follows an evaluation path, whose last element is the keyword. */
  static SchemaPart on(NodePath evaluationPath, SchemaTree tree) {
    JsonNode schema = tree.root();
    JsonNode declared = schema;
    JsonNode owner = schema;
    String definition = "";
    Optional<Choice> choice = tree.choiceAt(schema);
    int end = evaluationPath.getNameCount() - 1;
    for (int i = 0; i < end; i++) {
      String element = evaluationPath.getName(i);
      switch (element) {
        case "$ref" -> {
          String ref = schema.path("$ref").asString();
          definition = ref.substring(ref.lastIndexOf('/') + 1);
          schema = tree.target(schema);
        }
        case "properties" -> {
          schema = schema.path(element).path(evaluationPath.getName(++i));
          declared = schema;
          choice = Optional.empty();
        }
        case "items", "additionalProperties" -> {
          schema = schema.path(element);
          declared = schema;
          choice = Optional.empty();
        }
        default -> schema = schema.path(element);
      }
      if (listsKeys(schema)) {
        owner = schema;
      }
      if (choice.isEmpty()) {
        choice = tree.choiceAt(schema);
      }
    }
    return new SchemaPart(tree, schema, declared, owner, choice, definition, end);
  }

  /** Whether a part says which keys a mapping has, and not only something of one of them. */
  private static boolean listsKeys(JsonNode schema) {
    return schema.has("properties") && schema.has("additionalProperties");
  }

  /** Whether it is the end of a choice: none of the keys that tell the kind is there. */
  boolean isEndOfChoice() {
    return Choice.isEnd(schema);
  }

  /** The rule that a mistake here breaks, where it is more than one against the form. */
  Optional<RuleInfo> rule(String property) {
    return Stream.of(schema, owner.path("properties").path(property))
        .flatMap(at -> at.path("errorRule").asStringOpt().stream())
        .findFirst()
        .map(SchemaRules::named);
  }

  /** The keys that the mapping may have. */
  Set<String> keys() {
    return new LinkedHashSet<>(owner.path("properties").propertyNames());
  }

  /** An example for a key of the mapping, as flow YAML. */
  Optional<String> example(String key) {
    return example(owner.path("properties").path(key));
  }

  /** An example for the property or entry in question, as flow YAML. */
  Optional<String> example() {
    return example(declared);
  }

  private Optional<String> example(JsonNode property) {
    JsonNode at = property;
    while (!at.has("examples") && at.has("$ref")) {
      at = tree.target(at);
    }
    if (at.has("examples")) {
      return Optional.of(FlowYaml.of(at.path("examples").path(0)));
    }
    if (at.has("default")) {
      return Optional.of(FlowYaml.of(at.path("default")));
    }
    return at.has("required") && at.has("properties")
        ? Optional.of(requiredKeys(at))
        : Optional.empty();
  }

  /** The least that a mapping must have. */
  private String requiredKeys(JsonNode mapping) {
    return mapping.path("required").values().stream()
        .map(JsonNode::asString)
        .map(key -> key + ": " + example(mapping.path("properties").path(key)).orElse("…"))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The values that the schema lists, if it lists them. */
  List<String> values() {
    return schema.path("enum").values().stream().map(JsonNode::asString).toList();
  }

  /** The types that the schema allows, by the names of JSON. */
  List<String> types() {
    JsonNode type = schema.path("type");
    return type.isArray()
        ? type.values().stream().map(JsonNode::asString).toList()
        : List.of(type.asString(""));
  }

  boolean allows(String type) {
    return types().contains(type);
  }

  /** Whether a form is asked for, and a text has it. */
  boolean accepts(String text) {
    return accepts(schema, text);
  }

  private static boolean accepts(JsonNode schema, String text) {
    return schema.has("pattern")
        && Pattern.compile(schema.path("pattern").asString()).matcher(text).find();
  }

  /** What the schema asks of the form of the value: "expected …". */
  String form() {
    return schema.path("patternErrorMessage").asString("expected another form");
  }

  /** What the schema asks of the form of the keys: "expected …". */
  String formOfNames() {
    return names().path("patternErrorMessage").asString();
  }

  /** Whether a text has the form that is asked of the keys. */
  boolean acceptsName(String text) {
    return accepts(names(), text);
  }

  private JsonNode names() {
    return tree.target(schema.path("propertyNames"));
  }

  /** What the schema asks of the value, by its type: "expected …". */
  String expected() {
    if (!values().isEmpty()) {
      return "expected one of " + Words.list(values());
    }
    if (schema.has("patternErrorMessage") && !definition.equals("text")) {
      return form();
    }
    List<String> plain = allows("string") ? List.of("boolean") : List.of();
    return types().stream()
        .filter(type -> !plain.contains(type))
        .map(SchemaPart::inWords)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" or ", "expected ", ""));
  }

  private static String inWords(String type) {
    return switch (type) {
      case "array" -> "a list";
      case "object" -> "a mapping";
      case "boolean" -> "`true` or `false`";
      case "string" -> "text";
      default -> "";
    };
  }

  /** Whether the mapping in question cannot be without a key. */
  boolean requires(String key) {
    return owner.path("required").values().stream().anyMatch(r -> r.asString().equals(key));
  }

  /** The key of the mapping that tells its kind. */
  String kind() {
    return owner.path("required").path(0).asString("");
  }

  /** What the schema says about other keys that will do in place of a missing one. */
  String alternatives() {
    return schema.path("errorMessage").asStringOpt().map(words -> ", " + words).orElse("");
  }
}
