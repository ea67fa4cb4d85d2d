package dev.runbook.examples;

import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceReader;
import dev.runbook.source.YamlReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up a field of a YAML file by the way to it, such as {@code never[0].because}. */
final class Field {

  private static final Map<Path, Node> DOCUMENTS = new ConcurrentHashMap<>();
  private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)\\]");

  private Field() {}

  /** The text of a scalar; fails with the way to it if there is none. */
  static String text(Path file, String way) {
    Node node = DOCUMENTS.computeIfAbsent(file, Field::document);
    Matcher parts = PART.matcher(way);
    while (parts.find()) {
      node = step(node, parts, file + " has no " + way);
    }
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw new AssertionError(file + " has " + node.describe() + " at " + way);
  }

  private static Node document(Path file) {
    SourceReader.Read read = SourceReader.read(file, file.toString(), Budget.RUNBOOKS);
    ParsedFile parsed = YamlReader.read(read.file().orElseThrow(), Budget.RUNBOOKS);
    return parsed.documents().get(0);
  }

  private static Node step(Node node, Matcher part, String otherwise) {
    if (part.group(1) != null && node instanceof Node.Mapping mapping) {
      return mapping.get(part.group(1)).orElseThrow(() -> new AssertionError(otherwise));
    }
    if (part.group(2) != null && node instanceof Node.Sequence sequence) {
      int index = Integer.parseInt(part.group(2));
      if (index < sequence.items().size()) {
        return sequence.items().get(index);
      }
    }
    throw new AssertionError(otherwise);
  }
}
