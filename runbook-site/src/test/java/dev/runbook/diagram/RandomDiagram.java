package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Edge;
import dev.runbook.block.Diagram.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Diagrams of every shape; the same seed always gives the same one. */
final class RandomDiagram {

  private static final List<String> WORDS =
      List.of(
          "Is",
          "the",
          "database",
          "reachable?",
          "PostgresConnectionsHigh",
          "kill",
          "日本語",
          "🚌",
          "a_very_long_name_that_no_line_of_a_box_could_ever_hold_in_one_piece",
          "no",
          "\n",
          "—");

  private static final List<Diagram.Kind> KINDS = List.of(Diagram.Kind.values());

  private final Random random;

  private RandomDiagram(long seed) {
    random = new Random(seed);
  }

  /** A diagram with some number of boxes, and arrows every way. */
  static Diagram of(long seed, int nodes) {
    return new RandomDiagram(seed).create(nodes);
  }

  private Diagram create(int size) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Diagram.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      nodes.add(new Node("n" + i, text(8), kind, Optional.empty()));
    }
    List<Edge> edges = new ArrayList<>();
    double density = random.nextDouble() * 2;
    for (int i = 0; i < size * density; i++) {
      String label = random.nextBoolean() ? "" : text(4);
      edges.add(new Edge("n" + random.nextInt(size), "n" + random.nextInt(size), label));
    }
    return new Diagram("Random", nodes, edges);
  }

  private String text(int longest) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(longest + 1); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
