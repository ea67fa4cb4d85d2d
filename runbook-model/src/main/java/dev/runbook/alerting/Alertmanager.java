package dev.runbook.alerting;

import dev.runbook.model.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The configuration of Alertmanager, as far as it says who is told of which alert. Times at which
 * it is silent, and alerts that mute others, are left aside.
 *
 * @param root the route that every alert comes to first
 * @param receivers the receivers, in order
 * @param receiversKnown whether these are all; a template may add others
 */
public record Alertmanager(AlertRoute root, List<Receiver> receivers, boolean receiversKnown) {

  /** Stands for the receiver of a route that is in another file, of which nothing is known. */
  public static final String ELSEWHERE = "";

  /** Copies the receivers. */
  public Alertmanager {
    receivers = List.copyOf(receivers);
  }

  /**
   * Follows the routes.
   *
   * @param labels the labels of an alert as far as they are known
   * @return every place at which the alert can end, in order; if all its labels are known, it ends
   *     at all of them
   */
  public List<RouteEnd> ends(KnownLabels labels) {
    Set<RouteEnd> ends = new LinkedHashSet<>();
    root.collectEnds(labels, false, ends);
    return List.copyOf(ends);
  }

  /** {@return the names of receivers that routes give, each where it stands first} */
  public List<Located<String>> namedReceivers() {
    Map<String, Located<String>> named = new LinkedHashMap<>();
    routes().stream()
        .map(AlertRoute::receiver)
        .filter(receiver -> !receiver.value().equals(ELSEWHERE))
        .forEach(receiver -> named.putIfAbsent(receiver.value(), receiver));
    return List.copyOf(named.values());
  }

  private List<AlertRoute> routes() {
    List<AlertRoute> all = new ArrayList<>();
    Deque<AlertRoute> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      AlertRoute route = open.removeFirst();
      all.add(route);
      open.addAll(route.routes());
    }
    return all;
  }

  /** {@return the labels that decide on a route, ordered by name} */
  public Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    routes().forEach(route -> route.labels().forEach(labels::add));
    return labels;
  }

  /** {@return the receivers by name; of two of one name, the first} */
  public Map<String, Receiver> receiversByName() {
    Map<String, Receiver> byName = new LinkedHashMap<>();
    receivers.forEach(receiver -> byName.putIfAbsent(receiver.name().value(), receiver));
    return byName;
  }
}
