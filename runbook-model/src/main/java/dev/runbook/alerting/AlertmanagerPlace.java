package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the configuration of Alertmanager stands in a file: it is the file, or a mapping in it, or
 * a text in it, as in a Secret of Kubernetes.
 *
 * @param configuration the mapping with {@code route} and {@code receivers}
 * @param isPart whether it is put below a route that stands elsewhere, as an AlertmanagerConfig is
 */
record AlertmanagerPlace(Node.Mapping configuration, boolean isPart) {

  private static final List<String> KEYS = List.of("route", "receivers");

  /** How many texts may stand in each other. */
  private static final int MAX_TEXTS = 2;

  /** What a text must hold to be worth reading. */
  private static final Pattern SIGN = Pattern.compile("\\broute\"?:");

  /**
   * Finds the first configuration in the documents of a file.
   *
   * @param problems takes what is wrong with texts on the way that seem to be one
   */
  static Optional<AlertmanagerPlace> find(
      ParsedFile parsed, Budget budget, List<Diagnostic> problems) {
    for (Node document : parsed.documents()) {
      if (document instanceof Node.Mapping mapping && Fields.hasAny(Merge.resolve(mapping), KEYS)) {
        return Optional.of(new AlertmanagerPlace(Merge.resolve(mapping), false));
      }
    }
    return new Search(parsed.file(), budget, problems, 0).in(parsed.documents(), false);
  }

  private record Search(SourceFile file, Budget budget, List<Diagnostic> problems, int texts) {

    Optional<AlertmanagerPlace> in(List<Node> nodes, boolean part) {
      for (Node node : nodes) {
        Optional<AlertmanagerPlace> found = in(node, part);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private Optional<AlertmanagerPlace> in(Node node, boolean part) {
      if (node instanceof Node.Mapping written) {
        Node.Mapping mapping = Merge.resolve(written);
        if (mapping.get("route").orElse(null) instanceof Node.Mapping
            && Fields.isList(mapping, "receivers")) {
          return Optional.of(new AlertmanagerPlace(mapping, part));
        }
        boolean config =
            Fields.text(mapping, "kind").filter("AlertmanagerConfig"::equals).isPresent();
        return in(mapping.entries().stream().map(Node.Entry::value).toList(), part || config);
      }
      if (node instanceof Node.Sequence list) {
        return in(list.items(), part);
      }
      return inText((Node.Scalar) node, part);
    }

    private Optional<AlertmanagerPlace> inText(Node.Scalar text, boolean part) {
      if (texts == MAX_TEXTS || !SIGN.matcher(text.text()).find()) {
        return Optional.empty();
      }
      SourceFile inner = file.inside(text);
      ParsedFile parsed = YamlReader.read(inner, budget.of(inner));
      problems.addAll(parsed.problems());
      return new Search(inner, budget, problems, texts + 1).in(parsed.documents(), part);
    }
  }
}
