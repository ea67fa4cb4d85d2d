package dev.runbook.schema;

import com.networknt.schema.path.NodePath;
import dev.runbook.source.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Finds the places of a document that the validator's paths name. */
final class Places {

  private final Place document;
  private final IdentityHashMap<Node.Mapping, Map<String, Node.Entry>> entries =
      new IdentityHashMap<>();

  Places(Node document) {
    this.document = Place.document(document);
  }

  Place at(NodePath path) {
    Place place = document;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object element = path.getElement(i);
      if (place.node() instanceof Node.Sequence list && element instanceof Integer index) {
        place = Place.entry(place, index, list.items().get(index));
      } else if (place.node() instanceof Node.Mapping mapping) {
        place = Place.behind(entry(mapping, element.toString()));
      }
    }
    return place;
  }

  private Node.Entry entry(Node.Mapping mapping, String key) {
    Node.Entry entry = entries.computeIfAbsent(mapping, Places::index).get(key);
    if (entry == null) {
      throw new IllegalStateException("the validator names a key that is not there: " + key);
    }
    return entry;
  }

  private static Map<String, Node.Entry> index(Node.Mapping mapping) {
    Map<String, Node.Entry> index = new HashMap<>();
    mapping.entries().forEach(entry -> index.putIfAbsent(entry.key().text(), entry));
    return index;
  }
}
