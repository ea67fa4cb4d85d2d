package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Runbook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    for (AlertClaim claim : claims) {
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

  private static boolean saysMore(AlertClaim claim) {
    boolean saysText =
        Stream.of(claim.intent(), claim.detects(), claim.misses(), claim.tolerates(), claim.rule())
            .anyMatch(Optional::isPresent);
    boolean hasOrigin = claim.origin().isPresent() || claim.channel().isPresent();
    return claim.isPattern() || claim.isOptional() || saysText || hasOrigin;
  }

  static Inline link(String alert) {
    return new Inline.Link(alert, new ToPage(Addresses.alert(alert), ""));
  }

  /** A link to an alert, which says at once when its runbook cannot be relied on. */
  static Line marked(AlertEntry alert) {
    return new Line().all(List.of(link(alert.name()))).text(Documents.mark(alert.runbook()));
  }
}
