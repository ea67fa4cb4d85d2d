package dev.runbook.diagram;

import dev.runbook.diagram.Graph.Arc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives each node of a graph a layer, so that arrows lead from earlier to later ones. Arrows that
 * close a circle are turned round for that.
 */
final class Ranks {

  private final List<List<Arc>> out = new ArrayList<>();
  private final List<Arc> forward = new ArrayList<>();
  private final boolean[] turned;
  private final int[] ranks;

  /** Ranks the nodes 0 to {@code nodes} - 1; no arc leads from a node to itself. */
  Ranks(int nodes, List<Arc> arcs) {
    this.turned = new boolean[arcs.size()];
    this.ranks = new int[nodes];
    turn(nodes, arcs);
    for (int i = 0; i < nodes; i++) {
      out.add(new ArrayList<>());
    }
    for (int i = 0; i < arcs.size(); i++) {
      Arc arc = turned[i] ? arcs.get(i).turned() : arcs.get(i);
      forward.add(arc);
      out.get(arc.from()).add(arc);
    }
    rank(nodes);
  }

  /** The layer of a node, from 0. */
  int of(int node) {
    return ranks[node];
  }

  /** Whether an arc leads back to an earlier layer. */
  boolean isTurned(int arc) {
    return turned[arc];
  }

  /**
   * Walks along the arcs, first from nodes that no arc leads to, and turns those that lead back.
   */
  private void turn(int nodes, List<Arc> arcs) {
    List<List<Integer>> from = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      from.add(new ArrayList<>());
    }
    boolean[] reached = new boolean[nodes];
    for (int i = 0; i < arcs.size(); i++) {
      from.get(arcs.get(i).from()).add(i);
      reached[arcs.get(i).to()] = true;
    }
    int[] next = new int[nodes];
    boolean[] open = new boolean[nodes];
    boolean[] seen = new boolean[nodes];
    for (int round = 0; round < 2; round++) {
      for (int root = 0; root < nodes; root++) {
        if (!seen[root] && (round == 1 || !reached[root])) {
          walk(root, arcs, from, next, open, seen);
        }
      }
    }
  }

  private void walk(
      int root,
      List<Arc> arcs,
      List<List<Integer>> from,
      int[] next,
      boolean[] open,
      boolean[] seen) {
    Deque<Integer> path = new ArrayDeque<>(List.of(root));
    seen[root] = true;
    open[root] = true;
    while (!path.isEmpty()) {
      int node = path.getLast();
      if (next[node] == from.get(node).size()) {
        open[node] = false;
        path.removeLast();
        continue;
      }
      int arc = from.get(node).get(next[node]++);
      int to = arcs.get(arc).to();
      if (open[to]) {
        turned[arc] = true;
      } else if (!seen[to]) {
        seen[to] = true;
        open[to] = true;
        path.addLast(to);
      }
    }
  }

  /** The longest way to each node; a node that nothing leads to stands just before the next one. */
  private void rank(int nodes) {
    int[] missing = new int[nodes];
    forward.forEach(arc -> missing[arc.to()]++);
    boolean[] first = new boolean[nodes];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < nodes; i++) {
      if (missing[i] == 0) {
        first[i] = true;
        ready.addLast(i);
      }
    }
    while (!ready.isEmpty()) {
      int node = ready.removeFirst();
      for (Arc arc : out.get(node)) {
        ranks[arc.to()] = Math.max(ranks[arc.to()], ranks[node] + arc.length());
        if (--missing[arc.to()] == 0) {
          ready.addLast(arc.to());
        }
      }
    }
    for (int i = 0; i < nodes; i++) {
      if (first[i]) {
        ranks[i] =
            out.get(i).stream().mapToInt(arc -> ranks[arc.to()] - arc.length()).min().orElse(0);
      }
    }
  }
}
