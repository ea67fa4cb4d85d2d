package dev.runbook.alerting;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes maps, lists and texts as people and programs write them: never twice in one way. */
final class Written {

  private final Random random;

  Written(Random random) {
    this.random = random;
  }

  /** The same as JSON: in one line, or indented by blanks or by tabs. */
  String json(Object node) {
    return switch (random.nextInt(3)) {
      case 0 -> json(node, "", "", "");
      case 1 -> json(node, "\n", "  ", " ");
      default -> json(node, "\n", "\t", " ");
    };
  }

  private String json(Object node, String breaks, String indent, String blank) {
    String inner = breaks.isEmpty() ? "" : breaks + indent;
    if (node instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> quoted(e.getKey()) + ":" + blank + json(e.getValue(), inner, indent, blank))
          .collect(Collectors.joining("," + inner, "{" + inner, breaks + "}"));
    }
    if (node instanceof List<?> list) {
      return list.stream()
          .map(item -> json(item, inner, indent, blank))
          .collect(Collectors.joining("," + inner, "[" + inner, breaks + "]"));
    }
    return quoted(node);
  }

  private String quoted(Object text) {
    String escaped =
        text.toString()
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t");
    return '"' + (random.nextBoolean() ? escaped.replace("/", "\\/") : escaped) + '"';
  }

  /** The same as YAML in block style, here and there in flow style or in quotes. */
  String yaml(Object node) {
    return block(node, "").stripLeading() + "\n";
  }

  private String block(Object node, String indent) {
    if (node instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(12) > 0) {
      return map.entrySet().stream()
          .map(e -> comment(indent) + "\n" + indent + key(e.getKey()) + ":" + value(e, indent))
          .collect(Collectors.joining());
    }
    if (node instanceof List<?> list && !list.isEmpty() && random.nextInt(12) > 0) {
      return list.stream()
          .map(item -> comment(indent) + "\n" + indent + "- " + item(item, indent + "  "))
          .collect(Collectors.joining());
    }
    return " " + json(node, "", "", " ");
  }

  private String value(Map.Entry<?, ?> entry, String indent) {
    Object value = entry.getValue();
    if (value instanceof List<?>) {
      return block(value, random.nextBoolean() ? indent + "  " : indent);
    }
    return value instanceof Map<?, ?> ? block(value, indent + "  ") : " " + scalar(value, indent);
  }

  private String item(Object item, String indent) {
    return item instanceof Map<?, ?> || item instanceof List<?>
        ? block(item, indent).stripLeading()
        : scalar(item, indent);
  }

  private String comment(String indent) {
    return switch (random.nextInt(15)) {
      case 0 -> "\n" + indent + "# alert: NotThisOne, expr: up";
      case 1 -> "\n";
      default -> "";
    };
  }

  private String key(Object key) {
    return random.nextInt(10) == 0 ? quoted(key) : key.toString();
  }

  private String scalar(Object value, String indent) {
    String text = value.toString();
    if (text.endsWith("\n")) {
      String lines = text.stripTrailing().replace("\n", "\n" + indent + "  ");
      return random.nextInt(4) == 0 ? quoted(text) : "|\n" + indent + "  " + lines;
    }
    boolean plain = text.matches("[A-Za-z][A-Za-z0-9 _./-]*(://[a-z./]+)?");
    return switch (random.nextInt(plain ? 3 : 2)) {
      case 0 -> quoted(text);
      case 1 -> "'" + text.replace("'", "''") + "'";
      default -> text;
    };
  }
}
