package dev.runbook.examples;

import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceReader;
import dev.runbook.source.YamlReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up a field of a YAML file by the way to it, such as {@code never[0].because}. */
final class Field {

  private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)\\]");

  private Field() {}

  /** The text of the scalar there, if there is one. */
  static Optional<String> find(Node document, String way) {
    Optional<Node> node = Optional.of(document);
    Matcher parts = PART.matcher(way);
    while (parts.find()) {
      node = node.flatMap(outer -> step(outer, parts));
    }
    return node.filter(Node.Scalar.class::isInstance).map(scalar -> ((Node.Scalar) scalar).text());
  }

  /** The first document of a file. */
  static Node document(Path file) {
    SourceReader.Read read = SourceReader.read(file, file.toString(), Budget.RUNBOOKS);
    ParsedFile parsed = YamlReader.read(read.file().orElseThrow(), Budget.RUNBOOKS);
    return parsed.documents().get(0);
  }

  private static Optional<Node> step(Node node, Matcher part) {
    if (part.group(1) != null) {
      return node instanceof Node.Mapping mapping ? mapping.get(part.group(1)) : Optional.empty();
    }
    int index = Integer.parseInt(part.group(2));
    return node instanceof Node.Sequence sequence && index < sequence.items().size()
        ? Optional.of(sequence.items().get(index))
        : Optional.empty();
  }
}
