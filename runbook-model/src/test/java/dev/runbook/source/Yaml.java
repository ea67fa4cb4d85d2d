package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.util.List;

/** Short words for the tests of this package. */
final class Yaml {

  private Yaml() {}

  static ParsedFile read(String text) {
    return YamlReader.read(new SourceFile("a.yaml", text), Budget.RUNBOOKS);
  }

  /** The only document of a text without problems. */
  static Node document(String text) {
    ParsedFile parsed = read(text);
    if (!parsed.problems().isEmpty() || parsed.documents().size() != 1) {
      throw new AssertionError("expected one document: " + parsed);
    }
    return parsed.documents().get(0);
  }

  /** The value behind keys, given as {@code a.b.0}. */
  static Node at(Node node, String path) {
    Node at = node;
    for (String step : path.split("\\.", -1)) {
      at =
          at instanceof Node.Sequence list
              ? list.items().get(Integer.parseInt(step))
              : ((Node.Mapping) at).get(step).orElseThrow();
    }
    return at;
  }

  static String text(Node node) {
    return ((Node.Scalar) node).text();
  }

  static String place(Node node) {
    return place(node.location());
  }

  static String place(Location at) {
    return "%d:%d-%d:%d".formatted(at.line(), at.column(), at.endLine(), at.endColumn());
  }

  /** The problems as {@code rule 1:2 message}. */
  static List<String> problems(String text) {
    return read(text).problems().stream().map(Yaml::problem).toList();
  }

  static String problem(Diagnostic d) {
    return d.rule() + " " + d.location().line() + ":" + d.location().column() + " " + d.message();
  }
}
