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
 */
record AlertEntry(String name, Claim claim) {

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

  List<String> severities() {
    return claim.severities();
  }

  Optional<Text> intent() {
    return claim.alert().intent().or(() -> runbook().meaning().intent());
  }

  /** What it is about, in one line: its intent, or the title of its runbook. */
  Text summary() {
    return intent().orElse(runbook().title());
  }
}
