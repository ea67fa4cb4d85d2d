package dev.runbook.prose;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Changes a parsed text so that every writer may write all that is left in it. */
final class Sanitizer extends AbstractVisitor {

  private final Map<String, String> links;

  /** Knows where addresses lead that mean pages of the same output. */
  Sanitizer(Map<String, String> links) {
    this.links = links;
  }

  @Override
  public void visit(HtmlInline html) {
    html.insertBefore(new Text(html.getLiteral()));
    html.unlink();
  }

  @Override
  public void visit(HtmlBlock html) {
    Paragraph paragraph = new Paragraph();
    for (String line : html.getLiteral().lines().toList()) {
      if (paragraph.getFirstChild() != null) {
        paragraph.appendChild(new SoftLineBreak());
      }
      paragraph.appendChild(new Text(line.strip()));
    }
    html.insertBefore(paragraph);
    html.unlink();
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    Paragraph paragraph = new Paragraph();
    StrongEmphasis strong = new StrongEmphasis("**");
    paragraph.appendChild(strong);
    moveChildren(heading, strong);
    if (strong.getFirstChild() != null) {
      heading.insertBefore(paragraph);
    }
    heading.unlink();
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    Optional<String> address = address(link.getDestination());
    if (address.isPresent()) {
      link.setDestination(address.get());
      link.setTitle(null);
    } else {
      dissolve(link);
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    Optional<String> address = address(image.getDestination());
    if (address.isPresent() && !insideLink(image)) {
      Link link = new Link(address.get(), null);
      moveChildren(image, link);
      if (link.getFirstChild() == null) {
        link.appendChild(new Code(address.get()));
      }
      image.insertBefore(link);
      image.unlink();
    } else {
      dissolve(image);
    }
  }

  private Optional<String> address(String written) {
    return Optional.ofNullable(links.get(written)).or(() -> Address.safe(written));
  }

  private static boolean insideLink(Node node) {
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof Link) {
        return true;
      }
    }
    return false;
  }

  private static void dissolve(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
      node.insertBefore(child);
    }
    node.unlink();
  }

  private static void moveChildren(Node from, Node to) {
    for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
      to.appendChild(child);
    }
  }
}
