package dev.runbook.prose;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands inside a paragraph as Markdown, on one line. */
final class MarkdownLine extends AbstractVisitor {

  private final Dialect dialect;
  private final Set<String> pages;
  private final StringBuilder out = new StringBuilder();

  MarkdownLine(Dialect dialect, Set<String> pages) {
    this.dialect = dialect;
    this.pages = pages;
  }

  String render(Node container) {
    visitChildren(container);
    return out.toString().strip();
  }

  /** Pieces in a row are one text: what is markup depends on what stands beside it. */
  @Override
  public void visit(Text text) {
    if (text.getPrevious() instanceof Text) {
      return;
    }
    StringBuilder whole = new StringBuilder();
    for (Node piece = text; piece instanceof Text part; piece = piece.getNext()) {
      whole.append(part.getLiteral());
    }
    out.append(dialect.text(whole.toString()));
  }

  @Override
  public void visit(Code code) {
    out.append(dialect.code(code.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(dialect == Dialect.PLAIN ? " " : "<br>");
  }

  @Override
  public void visit(Emphasis emphasis) {
    wrap(emphasis, "*", "em");
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    wrap(emphasis, "**", "strong");
  }

  /**
   * Elements where asterisks would meet other asterisks, and readers disagree on whose is whose.
   */
  private void wrap(Node emphasis, String asterisks, String element) {
    boolean crowded =
        dialect != Dialect.PLAIN
            && (isEmphasis(emphasis.getPrevious())
                || isEmphasis(emphasis.getNext())
                || isEmphasis(emphasis.getFirstChild())
                || isEmphasis(emphasis.getLastChild())
                || isEmphasis(emphasis.getParent()));
    out.append(crowded ? "<" + element + ">" : asterisks);
    visitChildren(emphasis);
    out.append(crowded ? "</" + element + ">" : asterisks);
  }

  private static boolean isEmphasis(Node node) {
    return node instanceof Emphasis || node instanceof StrongEmphasis;
  }

  /** Markdown can lead to a page of the same output in every dialect. */
  @Override
  public void visit(Link link) {
    String address = link.getDestination();
    boolean page = pages.contains(address);
    out.append(page ? "[" : dialect.open(address));
    visitChildren(link);
    out.append(page ? "](" + address + ")" : dialect.close(address));
  }
}
