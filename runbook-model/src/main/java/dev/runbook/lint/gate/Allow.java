package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import java.util.List;

/**
 * A comment that allows findings.
 *
 * @param rules the rules whose findings it allows, each where it is named
 * @param reason why, as somebody wrote it
 * @param location the whole of it
 */
record Allow(List<Located<String>> rules, String reason, Location location) {

  /** Copies the list. */
  Allow {
    rules = List.copyOf(rules);
  }
}
