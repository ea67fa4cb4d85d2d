package dev.runbook.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Looks around in a parsed text without calling itself, since people may nest without end. */
final class Nodes {

  private Nodes() {}

  /** A node and everything in it, in the order of the text. */
  static List<Node> all(Node root) {
    List<Node> all = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      all.add(node);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return all;
  }

  /** Whether nodes stand inside each other more often than a number of times. */
  static boolean isDeeper(Node root, int most) {
    List<Node> level = List.of(root);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > most) {
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

  /** What a node says to a reader, without markup and images. */
  static String text(Node root, String lineEnd) {
    StringBuilder text = new StringBuilder();
    for (Node node : all(root)) {
      if (node instanceof Text plain && !isInImage(node, root)) {
        text.append(plain.getLiteral());
      } else if (node instanceof Code code && !isInImage(node, root)) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(lineEnd);
      }
    }
    return text.toString().strip();
  }

  private static boolean isInImage(Node node, Node root) {
    for (Node parent = node; !parent.equals(root); parent = parent.getParent()) {
      if (parent instanceof Image) {
        return true;
      }
    }
    return false;
  }

  /** The block around a node that stands at the outermost level; empty for the document. */
  static Optional<Block> outermost(Node node) {
    Node outer = node;
    while (outer.getParent() != null && !(outer.getParent() instanceof Document)) {
      outer = outer.getParent();
    }
    return outer instanceof Block block && !(outer instanceof Document)
        ? Optional.of(block)
        : Optional.empty();
  }
}
