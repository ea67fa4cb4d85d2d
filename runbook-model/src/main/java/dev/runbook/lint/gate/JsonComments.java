package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds comments in JSON, which has none of its own: texts under a key that people use for it. They
 * are meant for the object that they stand in.
 */
final class JsonComments {

  private static final Set<String> KEYS = Set.of("_comment", "$comment", "//", "_runbook_lint");

  private final Aim aim;
  private final BiConsumer<Remark, List<Location>> found;

  private JsonComments(Aim aim, BiConsumer<Remark, List<Location>> found) {
    this.aim = aim;
    this.found = found;
  }

  /**
   * Looks for comments.
   *
   * @param file JSON, or YAML in which somebody does the same
   * @param aim tells what an object holds for that is a comment and nothing else
   * @param found takes each with the stretches that it is meant for
   */
  static void find(SourceFile file, Aim aim, BiConsumer<Remark, List<Location>> found) {
    if (KEYS.stream().anyMatch(file.text()::contains)) {
      JsonComments search = new JsonComments(aim, found);
      YamlReader.read(file, Budget.ALERT_RULES).documents().forEach(search::visit);
    }
  }

  private void visit(Node node) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(this::visit);
    } else if (node instanceof Node.Mapping object) {
      boolean nothingElse = true;
      for (Node.Entry entry : object.entries()) {
        boolean comment = KEYS.contains(entry.key().text());
        nothingElse &= comment;
        if (!comment) {
          visit(entry.value());
        }
      }
      List<Location> scope =
          nothingElse ? aim.above(object.location().endLine() + 1) : List.of(object.location());
      object.entries().stream()
          .filter(entry -> KEYS.contains(entry.key().text()))
          .forEach(entry -> comment(entry.value(), scope));
    }
  }

  /** A text, or a list of them, as people write several lines. */
  private void comment(Node value, List<Location> scope) {
    if (value instanceof Node.Sequence list) {
      list.items().forEach(item -> comment(item, scope));
    } else if (value instanceof Node.Scalar text) {
      Remark.lines(text.text())
          .forEach(line -> found.accept(new Remark(line, text.location(), false), scope));
    }
  }
}
