package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Relocation;
import dev.runbook.load.Addresses;
import dev.runbook.load.AllAnchors;
import dev.runbook.model.Runbook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leads links to where things stand on the page that holds everything, so that whoever has only
 * that page can follow them.
 */
final class AllLinks {

  private final Map<String, String> alerts = new HashMap<>();
  private final Map<String, String> runbooks = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();

  /**
   * Learns what stands on that page.
   *
   * @param pages the pages that it repeats
   */
  AllLinks(Sources sources, List<Page> pages) {
    for (Runbook runbook : sources.runbooks()) {
      String id = runbook.id().value();
      runbooks.put(Addresses.runbook(id), id);
      List<AlertEntry> answered = sources.alerts(runbook);
      for (AlertEntry alert : answered) {
        String anchor = answered.size() == 1 ? id : AllAnchors.alert(alert.name());
        alerts.put(Addresses.alert(alert.name()), anchor);
      }
    }
    pages.forEach(page -> repeated.add(page.path()));
  }

  /** Brings what the page of a runbook says to that page. */
  Relocation from(Runbook runbook) {
    String id = runbook.id().value();
    return new Relocation(1, anchor -> AllAnchors.runbook(id, anchor), this::moved);
  }

  /** Brings what another page says to that page. */
  Relocation from(Page page) {
    return new Relocation(1, anchor -> AllAnchors.page(page.path(), anchor), this::moved);
  }

  private ToPage moved(ToPage target) {
    String path = target.path();
    String anchor = target.anchor();
    String runbook = runbooks.get(path);
    if (alerts.containsKey(path)) {
      return here(alerts.getOrDefault(path, ""));
    }
    if (runbook != null) {
      return here(anchor.isEmpty() ? runbook : AllAnchors.runbook(runbook, anchor));
    }
    if (repeated.contains(path)) {
      return here(anchor.isEmpty() ? AllAnchors.page(path) : AllAnchors.page(path, anchor));
    }
    return target;
  }

  private static ToPage here(String anchor) {
    return new ToPage(Addresses.ALL, anchor);
  }
}
