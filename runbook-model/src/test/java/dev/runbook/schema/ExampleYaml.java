package dev.runbook.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Examples of the schema as people write them: on one line where it fits, else on several. */
final class ExampleYaml {

  private static final int WIDTH = 88;

  private ExampleYaml() {}

  /** A key and its value, from the beginning of a line. */
  static List<String> entry(String key, JsonNode value) {
    return behind(key + ":", value, "  ");
  }

  /** An entry of a list, from the beginning of a line. */
  static List<String> item(JsonNode value) {
    if (value.isObject() && FlowYaml.of(value).length() + 2 > WIDTH) {
      List<String> lines = mapping(value).stream().map(line -> "  " + line).toList();
      List<String> item = new ArrayList<>(lines);
      item.set(0, "- " + lines.get(0).strip());
      return item;
    }
    return behind("-", value, "  ");
  }

  /** The keys of a mapping, each from the beginning of a line. */
  static List<String> mapping(JsonNode mapping) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
      lines.addAll(entry(entry.getKey(), entry.getValue()));
    }
    return lines;
  }

  private static List<String> behind(String head, JsonNode value, String indent) {
    List<String> lines = new ArrayList<>();
    String flow = head + " " + FlowYaml.of(value);
    if (value.isString() && value.asString().contains("\n")) {
      lines.add(head + " |");
      value.asString().lines().forEach(line -> lines.add((indent + line).stripTrailing()));
    } else if (value.isContainer() && flow.length() > WIDTH) {
      lines.add(head);
      List<String> inner = new ArrayList<>();
      if (value.isArray()) {
        value.forEach(item -> inner.addAll(item(item)));
      } else {
        inner.addAll(mapping(value));
      }
      inner.forEach(line -> lines.add(indent + line));
    } else {
      lines.add(flow);
    }
    return lines;
  }
}
