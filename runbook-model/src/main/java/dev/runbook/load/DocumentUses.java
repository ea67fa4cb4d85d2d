package dev.runbook.load;

import dev.runbook.model.AlertClaim;
import dev.runbook.model.Band;
import dev.runbook.model.Command;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Reference;
import dev.runbook.model.Runbook;
import dev.runbook.model.SeverityChange;
import dev.runbook.model.Step;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places in runbooks and guides that name something of the catalog. */
final class DocumentUses {

  private DocumentUses() {}

  static List<Use> of(Destination document) {
    Stream<Use> own = document instanceof Runbook runbook ? own(runbook) : own((Guide) document);
    return Stream.concat(own, Steps.all(document).flatMap(DocumentUses::of)).toList();
  }

  private static Stream<Use> own(Runbook runbook) {
    List<AlertClaim> alerts = runbook.alerts();
    Runbook.Urgency urgency = runbook.urgency();
    Runbook.Ownership ownership = runbook.ownership();
    return Stream.of(
            Use.all(Target.SEVERITY, urgency.severity()),
            Use.all(Target.SEVERITY, urgency.bands().stream().map(Band::is)),
            Use.all(Target.THRESHOLD, urgency.threshold()),
            Use.all(Target.SEVERITY, urgency.rises().stream().map(SeverityChange::to)),
            Use.each(Target.SEVERITY, alerts.stream().map(AlertClaim::severity)),
            Use.each(Target.ORIGIN, alerts.stream().map(AlertClaim::origin)),
            Use.each(Target.CHANNEL, alerts.stream().map(AlertClaim::channel)),
            Use.all(Target.SERVICE, ownership.service()),
            Use.all(Target.TEAM, ownership.owner()),
            Use.all(Target.POLICY, ownership.escalation()),
            Use.all(Target.LINK, ownership.dashboards().stream()),
            of(runbook.aftermath().references()))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> own(Guide guide) {
    return Stream.of(
            Use.all(Target.TEAM, guide.owner()),
            guide.decisions().stream().flatMap(question -> of(question.command())),
            Use.each(Target.SEVERITY, guide.mitigations().stream().map(Guide.Mitigation::severity)),
            Use.each(Target.CHANNEL, guide.templates().stream().map(Guide.Template::channel)),
            of(guide.references()))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> of(Step step) {
    Stream<Use> help =
        step instanceof Step.Escalate escalate
            ? Stream.of(new Use(Target.HELP, escalate.to()))
            : Stream.empty();
    return Stream.of(
            help,
            of(Steps.command(step)),
            Use.all(Target.LINK, step.common().open().stream()),
            of(step.common().references()))
        .flatMap(uses -> uses);
  }

  static Stream<Use> of(Optional<Command> command) {
    return Use.all(Target.HOST, command.flatMap(Command::where));
  }

  static Stream<Use> of(Collection<Reference> references) {
    return Stream.concat(
        Use.each(Target.LINK, references.stream().map(Reference::link)),
        references.stream().flatMap(reference -> of(reference.show())));
  }
}
