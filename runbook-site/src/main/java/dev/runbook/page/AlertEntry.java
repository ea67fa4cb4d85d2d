package dev.runbook.page;

import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * An alert that has a page.
 *
 * @param name its full name
 * @param claim the runbook that answers it, and the entry there
 * @param severities the ids of the severities that it can have, in order; empty if unknown
 */
record AlertEntry(String name, Claim claim, List<String> severities) {

  AlertEntry {
    severities = List.copyOf(severities);
  }

  Runbook runbook() {
    return claim.runbook();
  }

  String runbookId() {
    return runbook().id().value();
  }

  /** The code of its runbook, empty if that has none. */
  String code() {
    return runbook().code().map(c -> c.value()).orElse("");
  }

  Optional<Text> intent() {
    return claim.alert().intent().or(() -> runbook().meaning().intent());
  }

  /** What it is about, in one line: its intent, or the title of its runbook. */
  Text summary() {
    return intent().orElse(runbook().title());
  }
}
