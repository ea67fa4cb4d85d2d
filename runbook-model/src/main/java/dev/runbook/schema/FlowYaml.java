package dev.runbook.schema;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Examples of the schema as YAML on one line, to be pasted behind a key. */
final class FlowYaml {

  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z](?:[A-Za-z0-9 ._/=%'<>+-]*[A-Za-z0-9/%>])?|[0-9]{1,6}[smhdw]");
  private static final Pattern CONSTANT = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private FlowYaml() {}

  static String of(JsonNode node) {
    if (node.isObject()) {
      return node.propertyStream()
          .map(property -> property.getKey() + ": " + of(property.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node.isArray()) {
      return node.valueStream().map(FlowYaml::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return node.isString() ? of(node.asString()) : node.toString();
  }

  static String of(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !CONSTANT.matcher(text).matches();
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
