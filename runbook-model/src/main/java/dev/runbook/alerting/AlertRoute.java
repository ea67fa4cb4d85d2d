package dev.runbook.alerting;

import dev.runbook.model.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A route of Alertmanager: which alerts it takes, and who is told of those that none of the routes
 * below it takes. Immutable; two routes are never equal, even if they say the same.
 */
public final class AlertRoute {

  private static final String ALERT_NAME = "alertname";

  private final Located<String> receiver;
  private final List<LabelMatcher> matchers;
  private final boolean goesOn;
  private final List<AlertRoute> routes;

  /**
   * Takes what a route says.
   *
   * @param receiver the name of the receiver, where it is said: here or in a route above
   * @param matchers the conditions, all of which an alert must fulfil
   * @param goesOn whether the routes behind it are tried too; key {@code continue:}
   * @param routes the routes below it, in order
   */
  AlertRoute(
      Located<String> receiver,
      List<LabelMatcher> matchers,
      boolean goesOn,
      List<AlertRoute> routes) {
    this.receiver = receiver;
    this.matchers = List.copyOf(matchers);
    this.goesOn = goesOn;
    this.routes = List.copyOf(routes);
  }

  /** {@return the name of its receiver, where it is said: here or in a route above} */
  public Located<String> receiver() {
    return receiver;
  }

  /** The routes below it, in order. */
  List<AlertRoute> routes() {
    return routes;
  }

  /** The labels that decide whether it takes an alert. */
  Stream<String> labels() {
    return matchers.stream().map(LabelMatcher::label);
  }

  /** Whether it takes alerts by their names, so that somebody has decided about each of them. */
  private boolean isForNames() {
    return matchers.stream().anyMatch(m -> m.label().equals(ALERT_NAME) && !m.isNegated());
  }

  /**
   * Collects the places at which an alert can end, once it has come to this route.
   *
   * @param labels the labels of the alert as far as they are known
   * @param named whether it has come here because of its name
   * @param ends takes the ends, each of which is possible; if all labels are known, all are so
   */
  void collectEnds(KnownLabels labels, boolean named, Set<RouteEnd> ends) {
    boolean byName = named || isForNames();
    boolean taken = false;
    for (AlertRoute route : routes) {
      Certainty fits = route.fits(labels);
      if (fits != Certainty.NO) {
        route.collectEnds(labels, byName, ends);
      }
      if (fits == Certainty.YES) {
        taken = true;
        if (!route.goesOn) {
          return;
        }
      }
    }
    if (!taken) {
      ends.add(new RouteEnd(receiver.value(), byName));
    }
  }

  private Certainty fits(KnownLabels labels) {
    Certainty all = Certainty.YES;
    for (int i = 0; i < matchers.size() && all != Certainty.NO; i++) {
      all = all.and(matchers.get(i).fits(labels));
    }
    return all;
  }
}
