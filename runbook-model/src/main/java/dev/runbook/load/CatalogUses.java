package dev.runbook.load;

import dev.runbook.model.AlertOrigin;
import dev.runbook.model.Band;
import dev.runbook.model.Catalog;
import dev.runbook.model.LintPolicy;
import dev.runbook.model.LogSource;
import dev.runbook.model.Route;
import dev.runbook.model.Service;
import dev.runbook.model.SeverityChange;
import dev.runbook.model.Variable;
import java.util.List;
import java.util.stream.Stream;

/** The places in a catalog that name another part of it. */
final class CatalogUses {

  private CatalogUses() {}

  static List<Use> of(Catalog catalog) {
    return Stream.of(
            severities(catalog),
            Use.each(Target.CHANNEL, catalog.teams().stream().map(Catalog.Team::channel)),
            Use.each(Target.LINK, catalog.origins().stream().map(AlertOrigin::link)),
            routes(catalog.routes()),
            levels(catalog),
            services(catalog.services()),
            weights(catalog.lint()),
            Use.all(
                Target.ENVIRONMENT,
                catalog.variables().stream()
                    .flatMap(variable -> variable.values().stream())
                    .map(Variable.InEnvironment::environment)),
            Use.each(Target.SERVICE, catalog.logs().stream().map(LogSource::service)),
            catalog.logs().stream().flatMap(log -> DocumentUses.of(log.command())),
            Use.each(Target.HOST, catalog.commands().stream().map(c -> c.command().where())),
            DocumentUses.of(catalog.references()))
        .flatMap(uses -> uses)
        .toList();
  }

  private static Stream<Use> severities(Catalog catalog) {
    Stream<SeverityChange> changes =
        catalog.severities().stream()
            .flatMap(level -> Stream.concat(level.rises().stream(), level.falls().stream()));
    Stream<Band> bands = catalog.thresholds().stream().flatMap(t -> t.bands().stream());
    return Stream.concat(
        Use.all(Target.SEVERITY, changes.map(SeverityChange::to)),
        Use.all(Target.SEVERITY, bands.map(Band::is)));
  }

  private static Stream<Use> routes(List<Route> routes) {
    return routes.stream()
        .flatMap(
            route ->
                Stream.of(
                        Use.all(Target.ORIGIN, route.origin()),
                        Use.all(Target.SEVERITY, route.severity()),
                        Use.all(Target.CHANNEL, Stream.of(route.channel())))
                    .flatMap(uses -> uses));
  }

  private static Stream<Use> levels(Catalog catalog) {
    return catalog.escalations().stream()
        .flatMap(policy -> policy.levels().stream())
        .flatMap(
            level ->
                Stream.of(
                        Use.all(Target.TEAM, level.team()),
                        Use.all(Target.SEVERITY, level.raise()),
                        Use.all(Target.CHANNEL, level.channel()))
                    .flatMap(uses -> uses));
  }

  private static Stream<Use> weights(LintPolicy policy) {
    return Use.all(
        Target.SEVERITY,
        Stream.concat(
                policy.weights().stream(),
                policy.areas().stream().flatMap(area -> area.weights().stream()))
            .flatMap(weight -> weight.alertSeverity().stream())
            .filter(severity -> !severity.value().equals(LintPolicy.OTHER)));
  }

  private static Stream<Use> services(List<Service> services) {
    return services.stream()
        .flatMap(
            service ->
                Stream.of(
                        Use.all(Target.TEAM, service.owner()),
                        DocumentUses.of(service.health().map(Service.Health::command)),
                        Use.each(
                            Target.SEVERITY,
                            service.failures().stream().map(Service.Failure::severity)))
                    .flatMap(uses -> uses));
  }
}
