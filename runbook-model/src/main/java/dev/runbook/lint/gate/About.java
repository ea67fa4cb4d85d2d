package dev.runbook.lint.gate;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Location;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Runbook;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which alerts, or else which runbook, a place in a file is about. */
final class About {

  private final Stretches<AlertRule> alerts = new Stretches<>();
  private final Stretches<Runbook> runbooks = new Stretches<>();
  private final RunbookSet set;

  /** The severities of the catalog in its order, which begins with the worst. */
  private final Set<String> levels = new LinkedHashSet<>();

  private final Map<String, String> levelByLabel = new HashMap<>();

  About(Workspace workspace) {
    set = workspace.runbooks();
    workspace.alertRules().forEach(rule -> alerts.add(rule.location(), rule));
    set.runbooks().forEach(runbook -> runbooks.add(runbook.location(), runbook));
    for (SeverityLevel level : set.catalog().severities()) {
      levels.add(level.id().value());
      levelByLabel.putIfAbsent(level.id().value(), level.id().value());
      level.labels().forEach(l -> levelByLabel.putIfAbsent(l.value(), level.id().value()));
    }
  }

  /** The alert rules that a place lies in; several only where no place tells them apart. */
  List<AlertRule> alerts(Location place) {
    return alerts.at(place);
  }

  /** The runbook that a place lies in. */
  Optional<Runbook> runbook(Location place) {
    return runbooks.at(place).stream().findFirst();
  }

  /**
   * The severity, by its id in the catalog, of the alert that a place is about: what its label
   * means, or what its runbook says, and the worst where there are several.
   */
  Optional<String> severity(Location place) {
    List<AlertRule> rules = alerts(place);
    List<String> possible =
        rules.isEmpty()
            ? runbook(place).map(runbook -> set.severities(runbook.urgency())).orElse(List.of())
            : rules.stream().flatMap(rule -> level(rule).stream()).toList();
    return levels.stream().filter(possible::contains).findFirst();
  }

  private Optional<String> level(AlertRule rule) {
    return rule.label("severity").map(label -> rule.filled(label.text())).map(levelByLabel::get);
  }
}
