package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nodes, and arrows between them by their numbers.
 *
 * @param nodes the nodes, numbered from 0
 * @param arcs the arrows, all different
 */
record Graph(List<Node> nodes, List<Arc> arcs) {

  Graph {
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
  }

  /**
   * An arrow.
   *
   * @param from the number of the node where it begins
   * @param to the number of the node where it ends
   * @param label what stands on it; may be blank
   */
  record Arc(int from, int to, String label) {

    boolean isLoop() {
      return from == to;
    }

    Arc turned() {
      return new Arc(to, from, label);
    }

    /** How many layers it spans at least: a label stands in one of its own. */
    int length() {
      return label.isBlank() ? 1 : 2;
    }
  }

  /** The graph of a diagram, without arrows that lead from or to nothing. */
  static Graph of(Diagram diagram) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Node node : diagram.nodes()) {
      if (numbers.putIfAbsent(node.id(), nodes.size()) == null) {
        nodes.add(node);
      }
    }
    List<Arc> arcs =
        diagram.edges().stream()
            .map(
                edge ->
                    new Arc(
                        numbers.getOrDefault(edge.from(), -1),
                        numbers.getOrDefault(edge.to(), -1),
                        edge.label()))
            .filter(arc -> arc.from() >= 0 && arc.to() >= 0)
            .distinct()
            .toList();
    return new Graph(nodes, arcs);
  }

  /** The connected parts, in the order of their first nodes. */
  List<Graph> parts() {
    int[] parent = new int[nodes.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (Arc arc : arcs) {
      int one = root(parent, arc.from());
      int two = root(parent, arc.to());
      parent[Math.max(one, two)] = Math.min(one, two);
    }
    Map<Integer, List<Node>> members = new TreeMap<>();
    Map<Integer, List<Arc>> inside = new HashMap<>();
    int[] number = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      List<Node> part = members.computeIfAbsent(root(parent, i), root -> new ArrayList<>());
      number[i] = part.size();
      part.add(nodes.get(i));
    }
    for (Arc arc : arcs) {
      inside
          .computeIfAbsent(root(parent, arc.from()), root -> new ArrayList<>())
          .add(new Arc(number[arc.from()], number[arc.to()], arc.label()));
    }
    return members.entrySet().stream()
        .map(part -> new Graph(part.getValue(), inside.getOrDefault(part.getKey(), List.of())))
        .toList();
  }

  /** The first node of a part. */
  private static int root(int[] parent, int node) {
    int root = node;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
