package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.load.SiteMap;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Runbook;
import java.util.List;

/** Shows the alerts of a runbook where they differ from each other. */
final class AlertTable {

  private AlertTable() {}

  /** {@return a table, or nothing for a single alert of which the top of the page says all} */
  static List<Block> of(Sources sources, Runbook runbook) {
    List<AlertClaim> claims = runbook.alerts();
    boolean plain = claims.size() <= 1 && claims.stream().noneMatch(AlertTable::saysMore);
    if (plain) {
      return List.of();
    }
    TableRows rows = new TableRows("Alert", "Severity", "Intent", "Detects", "Does not detect");
    for (AlertClaim claim : claims) {
      String name = claim.name().value();
      Line label = claim.isPattern() ? new Line().code(name) : new Line().all(List.of(link(name)));
      rows.row(
          label,
          sources.badges(sources.set().severities(new Claim(runbook, claim))),
          new Line().lead("", claim.intent()),
          new Line().lead("", claim.detects()),
          new Line().lead("", claim.misses()));
    }
    return List.of(rows.done());
  }

  private static boolean saysMore(AlertClaim claim) {
    return claim.isPattern() || claim.detects().isPresent() || claim.misses().isPresent();
  }

  static Inline link(String alert) {
    return new Inline.Link(alert, new ToPage(SiteMap.alert(alert), ""));
  }
}
