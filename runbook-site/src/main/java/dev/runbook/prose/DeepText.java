package dev.runbook.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads text however deep its marks are nested. The library calls itself for each level of emphasis
 * and has no limit of its own, so that 40,000 asterisks would end the build.
 */
final class DeepText {

  /** Many times deeper than anybody writes, and far from what a thread's stack can take. */
  private static final int DEEPEST = 150;

  private DeepText() {}

  /** The text as a document; one that is nested too deep is shown as it was written. */
  static Node parse(Parser parser, String markdown) {
    Node document;
    try {
      document = parser.parse(markdown);
    } catch (StackOverflowError e) {
      return asWritten(markdown);
    }
    // A level takes at least a letter.
    boolean perhaps = markdown.length() > DEEPEST;
    return perhaps && isTooDeep(document) ? asWritten(markdown) : document;
  }

  /** Text as it was written, as one paragraph. */
  static Node asWritten(String markdown) {
    Paragraph paragraph = new Paragraph();
    for (String line : markdown.lines().toList()) {
      if (paragraph.getFirstChild() != null) {
        paragraph.appendChild(new SoftLineBreak());
      }
      paragraph.appendChild(new Text(line.strip()));
    }
    Document document = new Document();
    document.appendChild(paragraph);
    return document;
  }

  private static boolean isTooDeep(Node document) {
    List<Node> level = List.of(document);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > DEEPEST) {
        return true;
      }
      List<Node> below = new ArrayList<>();
      for (Node node : level) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          below.add(child);
        }
      }
      level = below;
    }
    return false;
  }
}
