package dev.runbook.load;

import dev.runbook.model.AlertClaim;
import dev.runbook.model.Band;
import dev.runbook.model.Catalog;
import dev.runbook.model.Command;
import dev.runbook.model.Located;
import dev.runbook.model.Reference;
import dev.runbook.model.Runbook;
import dev.runbook.model.Service;
import dev.runbook.model.SeverityChange;
import dev.runbook.model.Step;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place that names something of the catalog. */
record Use(Target target, Located<String> name) {

  /** Every place in a runbook. */
  static List<Use> in(Runbook runbook) {
    Runbook.Urgency urgency = runbook.urgency();
    Runbook.Ownership ownership = runbook.ownership();
    return Stream.of(
            all(Target.SEVERITY, urgency.severity()),
            all(Target.SEVERITY, urgency.bands().stream().map(Band::is)),
            all(Target.SEVERITY, urgency.rises().stream().map(SeverityChange::to)),
            all(Target.SEVERITY, flat(runbook.alerts().stream().map(AlertClaim::severity))),
            all(Target.SERVICE, ownership.service()),
            all(Target.TEAM, ownership.owner()),
            all(Target.POLICY, ownership.escalation()),
            all(Target.LINK, ownership.dashboards().stream()),
            all(Target.LINK, links(runbook.aftermath().references())),
            Steps.all(runbook).flatMap(Use::in))
        .flatMap(uses -> uses)
        .toList();
  }

  /** Every place in a catalog that names another part of it. */
  static List<Use> in(Catalog catalog) {
    List<Catalog.Level> levels =
        catalog.escalations().stream().flatMap(policy -> policy.levels().stream()).toList();
    return Stream.of(
            all(Target.CHANNEL, flat(catalog.teams().stream().map(Catalog.Team::channel))),
            all(Target.TEAM, flat(levels.stream().map(Catalog.Level::team))),
            all(Target.CHANNEL, flat(levels.stream().map(Catalog.Level::channel))),
            all(Target.TEAM, flat(catalog.services().stream().map(Service::owner))),
            all(Target.HOST, flat(catalog.commands().stream().map(c -> c.command().where()))),
            all(Target.LINK, links(catalog.references())))
        .flatMap(uses -> uses)
        .toList();
  }

  private static Stream<Use> in(Step step) {
    if (step instanceof Step.Escalate escalate) {
      return Stream.of(new Use(Target.HELP, escalate.to()));
    }
    return Steps.command(step).flatMap(Command::where).stream()
        .map(where -> new Use(Target.HOST, where));
  }

  private static Stream<Located<String>> links(Collection<Reference> references) {
    return flat(references.stream().map(Reference::link));
  }

  private static Stream<Located<String>> flat(Stream<Optional<Located<String>>> names) {
    return names.flatMap(Optional::stream);
  }

  private static Stream<Use> all(Target target, Optional<Located<String>> name) {
    return all(target, name.stream());
  }

  private static Stream<Use> all(Target target, Stream<Located<String>> names) {
    return names.map(name -> new Use(target, name));
  }
}
