package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a line, piece by piece. */
final class Line {

  private final List<Inline> parts = new ArrayList<>();

  static Line of(String text) {
    return new Line().text(text);
  }

  static Line of(Text text) {
    return new Line().rich(text);
  }

  Line text(String text) {
    if (!text.isEmpty()) {
      parts.add(new Inline.Plain(text));
    }
    return this;
  }

  Line rich(Text text) {
    parts.add(new Inline.Rich(text.markdown()));
    return this;
  }

  Line code(String text) {
    parts.add(new Inline.Code(text));
    return this;
  }

  Line link(String label, Inline.Target target) {
    parts.add(new Inline.Link(label, target));
    return this;
  }

  Line all(List<? extends Inline> more) {
    parts.addAll(more);
    return this;
  }

  /** Adds text and what it introduces, if there is anything to introduce. */
  Line lead(String text, Optional<Text> more) {
    more.ifPresent(m -> text(text).rich(m));
    return this;
  }

  /** Adds lines with a separator between them, leaving out those that are empty. */
  Line joined(List<List<Inline>> lines, String separator) {
    boolean first = true;
    for (List<Inline> line : lines) {
      if (!line.isEmpty()) {
        text(first ? "" : separator).all(line);
        first = false;
      }
    }
    return this;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  List<Inline> done() {
    return List.copyOf(parts);
  }
}
