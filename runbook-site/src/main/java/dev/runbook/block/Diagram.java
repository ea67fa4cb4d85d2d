package dev.runbook.block;

import java.util.List;
import java.util.Optional;

/**
 * Boxes and arrows. What it shows is also said in words beside it, so that a format which cannot
 * draw may leave it out.
 *
 * @param title what it shows, plain text, for those who cannot see it
 * @param nodes the boxes; arrows lead from earlier to later ones, or back
 * @param edges the arrows
 */
public record Diagram(String title, List<Node> nodes, List<Edge> edges) implements Block {

  /** Copies the lists. */
  public Diagram {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A box of a diagram.
   *
   * @param id its name in the diagram, which edges use
   * @param label what stands in it, plain text; line ends are kept
   * @param kind what it is
   * @param target where a click on it leads
   */
  public record Node(String id, String label, Kind kind, Optional<Inline.Target> target) {}

  /** What a box of a diagram is. */
  public enum Kind {
    /** Something that happens, or is done. */
    PLAIN,
    /** A question. */
    QUESTION,
    /** An end that leads out of the diagram. */
    END,
    /** A person, a team or a channel that is told. */
    CONTACT
  }

  /**
   * An arrow of a diagram.
   *
   * @param from the id of the box where it begins
   * @param to the id of the box where it ends
   * @param label what stands on it, plain text; may be empty
   */
  public record Edge(String from, String to, String label) {}
}
