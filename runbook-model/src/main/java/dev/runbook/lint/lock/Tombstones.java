package dev.runbook.lint.lock;

import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Destination;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to write in the place of an address that belongs to nothing any more. */
final class Tombstones {

  private static final String RETIRED = "-retired";

  /** So that a thousand hints do not name a thousand alerts each. */
  private static final int MOST_ALERTS = 20;

  /** What a page shows that is there only while there is something to show. */
  private static final Map<String, String> SHOWN =
      Map.of(
          Addresses.SERVICES, "`services` of the catalog",
          Addresses.SEVERITIES, "`severities`, `thresholds` or `escalation` of the catalog",
          Addresses.ROUTES, "`routes`, `sources` or `channels` of the catalog",
          Addresses.TOOLS, "`links`, `hosts`, `variables` or `logs` of the catalog",
          Addresses.COMMANDS, "commands that change or destroy something",
          Addresses.QUICK_REFERENCE, "alerts, or `commands` of the catalog",
          Addresses.COVERAGE, "alerts");

  private final RunbookSet set;
  private final RenamedDocuments runbooks;

  Tombstones(RunbookSet set, RenamedDocuments runbooks) {
    this.set = set;
    this.runbooks = runbooks;
  }

  /** A retired runbook where that can be, or else a plain page that has the address. */
  String of(Address lost) {
    if (lost.isOfPlainPage()) {
      return page(lost);
    }
    Optional<String> alert = lost.alert();
    if (alert.isPresent()) {
      return ofAlert(lost, alert.get());
    }
    return lost.path().startsWith(Addresses.runbook(""))
        ? retired(lost.owner(), gone(lost.owner()))
        : page(lost);
  }

  /** The runbook as it was, with all its addresses. */
  private String retired(String id, List<String> alerts) {
    String more = list("aliases", runbooks.formerIds(id)) + list("alerts", alerts);
    return stub(id, runbooks.title(id), more);
  }

  private List<String> gone(String id) {
    return runbooks.alerts(id).stream().filter(alert -> set.claim(alert).isEmpty()).toList();
  }

  private static String list(String key, List<String> names) {
    return names.isEmpty() ? "" : "\n" + key + ": [" + String.join(", ", names) + "]";
  }

  private String ofAlert(Address lost, String alert) {
    Optional<Destination> runbook = runbooks.find(lost.owner());
    if (runbook.isEmpty() && !lost.owner().isEmpty()) {
      List<String> all = gone(lost.owner());
      return retired(lost.owner(), all.size() > MOST_ALERTS ? List.of(alert) : all);
    }
    String replacedBy = runbook.map(r -> "\nreplacedBy: " + r.id().value()).orElse("");
    String title = alert + " is no longer raised";
    return stub(free(alert), title, replacedBy + list("alerts", List.of(alert)));
  }

  /** An id that no document has, made of the name of an alert. */
  private String free(String alert) {
    String words =
        alert
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "")
            .toLowerCase(Locale.ROOT);
    String id = words + RETIRED;
    for (int i = 2; set.destination(id).isPresent(); i++) {
      id = words + RETIRED + "-" + i;
    }
    return id;
  }

  private static String stub(String id, String title, String more) {
    String quoted = '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return "if it is gone for good, write a runbook that says so, and what to do instead\n"
        + "runbook: %s\ntitle: %s\nstatus: retired%s".formatted(id, quoted, more);
  }

  private static String page(Address lost) {
    String shown = SHOWN.get(lost.path());
    String back =
        shown == null ? "" : "the page is there while there are " + shown + "; without,\n";
    return back
        + "write a Markdown page that says where to go, with this in its front matter\n"
        + "aliases: [%s]".formatted(lost.path());
  }
}
