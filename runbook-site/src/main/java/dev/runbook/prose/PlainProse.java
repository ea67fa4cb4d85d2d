package dev.runbook.prose;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Writes the words of a line and nothing else. */
final class PlainProse extends AbstractVisitor {

  private final StringBuilder out = new StringBuilder();

  private PlainProse() {}

  static String render(Node line) {
    PlainProse writer = new PlainProse();
    line.accept(writer);
    return writer.out.toString();
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }
}
