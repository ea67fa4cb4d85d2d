package dev.runbook.prose;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Joins the lines and the paragraphs of a text into one paragraph of one line. */
final class LineJoiner extends AbstractVisitor {

  @Override
  public void visit(Document document) {
    Paragraph all = new Paragraph();
    for (Node block = document.getFirstChild(); block != null; block = document.getFirstChild()) {
      if (all.getFirstChild() != null) {
        all.appendChild(new Text(" "));
      }
      for (Node child = block.getFirstChild(); child != null; child = block.getFirstChild()) {
        all.appendChild(child);
      }
      if (block instanceof LinkReferenceDefinition definition) {
        all.appendChild(new Text(written(definition)));
      }
      block.unlink();
    }
    document.appendChild(all);
    visitChildren(all);
  }

  /** On one line nobody defines links: "[error]: refused" is what a log says. */
  private static String written(LinkReferenceDefinition definition) {
    String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
    return "[" + definition.getLabel() + "]: " + definition.getDestination() + title;
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    replace(lineBreak);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    replace(lineBreak);
  }

  private static void replace(Node lineBreak) {
    lineBreak.insertBefore(new Text(" "));
    lineBreak.unlink();
  }
}
