package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookParts;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Runbook;
import java.util.List;

/** Shows the alerts of a runbook where they differ from each other. */
final class AlertTable {

  private AlertTable() {}

  /** {@return a table, or nothing for a single alert of which the top of the page says all} */
  static List<Block> of(Sources sources, Runbook runbook) {
    if (!RunbookParts.hasAlerts(runbook)) {
      return List.of();
    }
    AlertFacts facts = new AlertFacts(sources);
    TableRows rows =
        new TableRows(
            "Alert",
            "Severity",
            "Intent",
            "Detects",
            "Does not detect",
            "Tolerates",
            "Raised by",
            "Channel");
    for (AlertClaim claim : runbook.alerts()) {
      rows.row(
          name(claim),
          sources.badges(sources.set().severities(new Claim(runbook, claim))),
          new Line().lead("", claim.intent()),
          new Line().lead("", claim.detects()),
          new Line().lead("", claim.misses()),
          new Line().lead("", claim.tolerates()),
          facts.raisedBy(claim),
          facts.channel(claim.name().value(), claim));
    }
    return List.of(rows.done());
  }

  private static Line name(AlertClaim claim) {
    String name = claim.name().value();
    boolean hasPage = !claim.isPattern() && Addresses.isPathSegment(name);
    Line line = hasPage ? new Line().all(List.of(link(name))) : new Line().code(name);
    return line.text(claim.isOptional() ? " (" + AlertFacts.OPTIONAL + ")" : "");
  }

  static Inline link(String alert) {
    return new Inline.Link(alert, new ToPage(Addresses.alert(alert), ""));
  }

  /** A link to an alert, which says at once when its runbook cannot be relied on. */
  static Line marked(AlertEntry alert) {
    return new Line().all(List.of(link(alert.name()))).text(Documents.mark(alert.runbook()));
  }
}
