package dev.runbook.fix;

import dev.runbook.source.Node;
import java.util.List;

/** Compares what trees say, wherever and however it is written. */
final class Trees {

  private Trees() {}

  /** Whether two trees say the same, with the keys of each mapping in the same order. */
  static boolean same(Node a, Node b) {
    if (a instanceof Node.Scalar left && b instanceof Node.Scalar right) {
      return left.text().equals(right.text()) && left.type() == right.type();
    }
    if (a instanceof Node.Sequence left && b instanceof Node.Sequence right) {
      return sameNodes(left.items(), right.items());
    }
    return a instanceof Node.Mapping left
        && b instanceof Node.Mapping right
        && sameNodes(keys(left.entries()), keys(right.entries()))
        && sameNodes(values(left.entries()), values(right.entries()));
  }

  /** Whether two mappings say the same but for one key. */
  static boolean sameBut(String key, Node.Mapping a, Node.Mapping b) {
    return same(without(key, a), without(key, b));
  }

  private static Node.Mapping without(String key, Node.Mapping mapping) {
    return new Node.Mapping(
        mapping.entries().stream().filter(entry -> !entry.key().text().equals(key)).toList(),
        mapping.location());
  }

  private static boolean sameNodes(List<Node> a, List<Node> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Node> keys(List<Node.Entry> entries) {
    return entries.stream().map(entry -> (Node) entry.key()).toList();
  }

  private static List<Node> values(List<Node.Entry> entries) {
    return entries.stream().map(Node.Entry::value).toList();
  }
}
