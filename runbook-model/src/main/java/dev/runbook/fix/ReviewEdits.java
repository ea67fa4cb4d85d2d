package dev.runbook.fix;

import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edits that put a stamp into the document of a runbook, in the style that it is written in.
 */
final class ReviewEdits {

  private final SourceFile file;
  private final Lines lines;
  private final Node.Mapping document;
  private final ReviewStamp stamp;

  ReviewEdits(SourceFile file, Node.Mapping document, ReviewStamp stamp) {
    this.file = file;
    this.lines = new Lines(file);
    this.document = document;
    this.stamp = stamp;
  }

  List<TextEdit> edits() {
    Optional<Node> reviewed = document.get(ReviewStamp.REVIEWED);
    if (reviewed.isEmpty()) {
      return List.of(isFlow(document) ? addToFlow() : addBelow());
    }
    return reviewed.get() instanceof Node.Mapping mapping ? renew(mapping) : List.of();
  }

  /** A document in blocks gets a line at its end. */
  private TextEdit addBelow() {
    String indent = " ".repeat(document.location().column() - 1);
    return lines.lineAfter(lines.lastOf(document), indent + stamp.line(false));
  }

  /** A document in braces gets an entry behind its last one, on a line as that has one. */
  private TextEdit addToFlow() {
    Node.Entry last = document.entries().get(document.entries().size() - 1);
    int line = last.key().location().line();
    String between =
        lines.beginsLine(last.key()) ? "," + lines.lineEnd(line) + lines.indent(line) : ", ";
    return new TextEdit(
        TextEdit.endOf(last.value().location()), between + stamp.line(isQuoted(last.key())));
  }

  private List<TextEdit> renew(Node.Mapping reviewed) {
    List<TextEdit> edits = new ArrayList<>();
    Optional<Node.Entry> date = reviewed.entry(ReviewStamp.DATE);
    Optional<Node.Entry> rules = reviewed.entry(ReviewStamp.RULES);
    date.ifPresent(entry -> edits.add(replace(entry.value(), stamp.date())));
    if (stamp.rules().isPresent()) {
      String hash = stamp.rules().get();
      rules.ifPresent(entry -> edits.add(replace(entry.value(), hash)));
      if (rules.isEmpty() && date.isPresent()) {
        edits.add(addRules(reviewed, date.get(), hash));
      }
    }
    return edits;
  }

  private TextEdit addRules(Node.Mapping reviewed, Node.Entry date, String hash) {
    String entry = ReviewStamp.rulesEntry(isQuoted(date.key()), hash);
    if (isFlow(reviewed)) {
      return new TextEdit(TextEdit.endOf(date.value().location()), ", " + entry);
    }
    return lines.lineAfter(
        date.value().location().endLine(), " ".repeat(date.key().location().column() - 1) + entry);
  }

  /** Another text in place of a scalar, in quotes as that was. */
  private TextEdit replace(Node value, String text) {
    String quote = isQuoted(value) ? firstOf(value) : "";
    return new TextEdit(value.location(), quote + text + quote);
  }

  private static boolean isQuoted(Node node) {
    return node instanceof Node.Scalar scalar && scalar.style() == Node.Style.QUOTED;
  }

  private boolean isFlow(Node.Mapping mapping) {
    return firstOf(mapping).equals("{");
  }

  private String firstOf(Node node) {
    int index = file.index(node.location());
    return file.text().substring(index, index + 1);
  }
}
