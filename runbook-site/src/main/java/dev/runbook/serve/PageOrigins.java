package dev.runbook.serve;

import dev.runbook.alerting.AlertRule;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which files a page is made of, so that what is wrong there can be told there. */
final class PageOrigins {

  private PageOrigins() {}

  /** The files of every page that has its own, by the path of the page. */
  static Map<String, Set<String>> of(Workspace workspace) {
    RunbookSet set = workspace.runbooks();
    Map<String, Set<String>> origins = new HashMap<>();
    set.documents()
        .forEach(each -> origins.put(Addresses.document(each), Set.of(each.location().file())));
    set.pages().forEach(page -> origins.put(page.path(), Set.of(page.file())));
    Map<String, Set<String>> rules = new HashMap<>();
    for (AlertRule rule : workspace.alertRules()) {
      rules.computeIfAbsent(rule.alert(), a -> new HashSet<>()).add(rule.location().file());
    }
    List<String> alerts = workspace.alertRules().stream().map(AlertRule::alert).toList();
    for (String alert : SiteMap.alerts(set, alerts)) {
      Set<String> files = new HashSet<>(rules.getOrDefault(alert, Set.of()));
      set.claim(alert).ifPresent(claim -> files.add(claim.runbook().location().file()));
      origins.put(Addresses.alert(alert), files);
    }
    return origins;
  }
}
