package dev.runbook.page;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Destination;
import dev.runbook.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the boxes and arrows of a decision tree. */
final class DecisionDraft {

  private final RunbookSet set;
  private final List<Diagram.Node> nodes = new ArrayList<>();
  private final List<Diagram.Edge> edges = new ArrayList<>();
  private final Map<String, String> ends = new HashMap<>();

  DecisionDraft(RunbookSet set) {
    this.set = set;
  }

  void node(String id, String label, Diagram.Kind kind, Optional<? extends Target> target) {
    nodes.add(new Diagram.Node(id, label, kind, target.map(t -> t)));
  }

  void edge(String from, String to, String label) {
    edges.add(new Diagram.Edge(from, to, label));
  }

  /** The box of a runbook or a guide. */
  String document(Located<String> id) {
    Optional<Destination> document = set.destination(id.value());
    return end(
        id.value(),
        document.map(d -> Words.plain(d.title())).orElse(id.value()),
        document.map(d -> new ToPage(Addresses.document(d), "")));
  }

  /** One box for each end, however many answers lead to it. */
  String end(String key, String label, Optional<? extends Target> target) {
    String known = ends.get(key);
    if (known != null) {
      return known;
    }
    String node = "e" + (ends.size() + 1);
    ends.put(key, node);
    node(node, label, Diagram.Kind.END, target);
    return node;
  }

  Diagram done(String title) {
    return new Diagram(title, nodes, edges);
  }
}
