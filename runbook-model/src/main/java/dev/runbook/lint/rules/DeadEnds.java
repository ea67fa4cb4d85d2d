package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.Alertmanager;
import dev.runbook.alerting.KnownLabels;
import dev.runbook.alerting.Receiver;
import dev.runbook.alerting.RouteEnd;
import dev.runbook.alerting.RuleFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways through the routes of Alertmanager on which nobody is told. A way counts only if that is
 * certain: labels that a query gives can be anything.
 */
final class DeadEnds {

  private static final String ALERT_NAME = "alertname";

  private final Alertmanager alertmanager;
  private final Map<String, Receiver> receivers;
  private final Set<String> deciding;
  private final Map<Map<String, Optional<String>>, List<String>> known = new HashMap<>();

  DeadEnds(Alertmanager alertmanager) {
    this.alertmanager = alertmanager;
    this.receivers = alertmanager.receiversByName();
    this.deciding = alertmanager.labels();
  }

  /**
   * The receivers without an integration at which an alert ends. Rules of Grafana are routed by
   * Grafana.
   *
   * @return their names; none if somebody is told, if that is not certain, or if somebody has
   *     decided that just this alert goes there
   */
  List<String> of(AlertRule rule) {
    return rule.format() == RuleFormat.GRAFANA ? List.of() : of(label -> value(rule, label));
  }

  /**
   * The receiver at which all alerts of some severities would end.
   *
   * @param severities values of the label
   */
  Optional<String> ofAll(Collection<String> severities) {
    List<List<String>> ends =
        severities.stream()
            .map(
                severity ->
                    of(label -> Optional.of(severity).filter(s -> label.equals(Labels.SEVERITY))))
            .toList();
    return ends.stream().anyMatch(List::isEmpty)
        ? Optional.empty()
        : ends.stream().flatMap(List::stream).findFirst();
  }

  /** Rules that agree in the labels that decide take the same ways. */
  private List<String> of(KnownLabels labels) {
    Map<String, Optional<String>> values = new HashMap<>();
    deciding.forEach(label -> values.put(label, labels.value(label)));
    return known.computeIfAbsent(
        values, key -> follow(label -> key.getOrDefault(label, Optional.empty())));
  }

  private List<String> follow(KnownLabels labels) {
    List<RouteEnd> ends = alertmanager.ends(labels);
    boolean dead =
        ends.stream().noneMatch(end -> end.isByName() || mayTell(receivers.get(end.receiver())));
    return dead ? ends.stream().map(RouteEnd::receiver).distinct().sorted().toList() : List.of();
  }

  /** A receiver that is not defined is a finding of its own. */
  private static boolean mayTell(@Nullable Receiver receiver) {
    return receiver == null || receiver.tells();
  }

  /** What a rule says of its own goes before what its query gives. */
  private static Optional<String> value(AlertRule rule, String label) {
    if (label.equals(ALERT_NAME)) {
      return Optional.of(rule.alert()).filter(name -> !Labels.isTemplate(name));
    }
    return rule.label(label)
        .map(value -> rule.filled(value.text()))
        .filter(value -> !Labels.isTemplate(value));
  }
}
