package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.lint.links.KnownPage;
import dev.runbook.lint.links.Place;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pages of others whose files are named after alerts; upper and lower case are the same. */
final class PagesOfAlerts {

  private final Map<String, String> alerts = new HashMap<>();
  private final IdentityHashMap<Place, Map<String, String>> pages = new IdentityHashMap<>();

  PagesOfAlerts(List<AlertRule> rules) {
    rules.forEach(rule -> alerts.putIfAbsent(folded(rule.alert()), rule.alert()));
  }

  /** The alert that a file is named after. */
  Optional<String> alertOf(String file) {
    return Optional.ofNullable(alerts.get(stem(file)));
  }

  /** The path of the page whose file is named after an alert. */
  Optional<String> pageOf(String alert, Place place) {
    return Optional.ofNullable(
        pages.computeIfAbsent(place, PagesOfAlerts::byName).get(folded(alert)));
  }

  private static Map<String, String> byName(Place place) {
    Map<String, String> byName = new HashMap<>();
    for (String path : place.paths()) {
      place
          .page(path)
          .flatMap(KnownPage::file)
          .ifPresent(file -> byName.putIfAbsent(stem(file), path));
    }
    return byName;
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return folded(dot > 0 ? name.substring(0, dot) : name);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
