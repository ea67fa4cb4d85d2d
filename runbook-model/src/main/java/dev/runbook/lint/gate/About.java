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
import org.jspecify.annotations.Nullable;

/** Tells which alerts, or else which runbook, a place in a file is about. For one thread. */
final class About {

  private final Workspace workspace;
  private final RunbookSet set;

  /** Most runs never ask, and have very many alerts. */
  private @Nullable Stretches<AlertRule> alerts;

  private @Nullable Stretches<Runbook> runbooks;

  /** The severities of the catalog in its order, which begins with the worst. */
  private final Set<String> levels = new LinkedHashSet<>();

  private final Map<String, String> levelByLabel = new HashMap<>();

  About(Workspace workspace) {
    this.workspace = workspace;
    this.set = workspace.runbooks();
    for (SeverityLevel level : set.catalog().severities()) {
      levels.add(level.id().value());
      levelByLabel.putIfAbsent(level.id().value(), level.id().value());
      level.labels().forEach(l -> levelByLabel.putIfAbsent(l.value(), level.id().value()));
    }
  }

  /** The alert rules that a place lies in; several only where no place tells them apart. */
  List<AlertRule> alerts(Location place) {
    Stretches<AlertRule> known = alerts;
    if (known == null) {
      known = Stretches.of(workspace.alertRules(), AlertRule::location);
      alerts = known;
    }
    return known.at(place);
  }

  /** The runbook that a place lies in. */
  Optional<Runbook> runbook(Location place) {
    Stretches<Runbook> known = runbooks;
    if (known == null) {
      known = Stretches.of(set.runbooks(), Runbook::location);
      runbooks = known;
    }
    return known.at(place).stream().findFirst();
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
