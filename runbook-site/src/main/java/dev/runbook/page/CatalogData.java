package dev.runbook.page;

import dev.runbook.load.Addresses;
import dev.runbook.model.Catalog;
import dev.runbook.model.Environment;
import dev.runbook.model.Guide;
import dev.runbook.model.Service;
import dev.runbook.model.SeverityChange;
import dev.runbook.model.Variable;
import java.util.List;
import java.util.Optional;

/** What runbooks share, as data: what they name by ids is told here. */
final class CatalogData {

  private final Sources sources;
  private final Catalog catalog;
  private final DataWriter out;

  CatalogData(Sources sources, DataWriter out) {
    this.sources = sources;
    this.catalog = sources.catalog();
    this.out = out;
  }

  /** Writes the keys, each on lines of its own. */
  void write(String url) {
    out.lines("severities", catalog.severities(), this::severity);
    out.lines("teams", catalog.teams(), this::team);
    out.lines("channels", catalog.channels(), this::channel);
    out.lines("escalations", catalog.escalations(), this::escalation);
    out.lines("services", catalog.services(), this::service);
    out.lines("hosts", catalog.hosts(), this::host);
    out.lines("environments", catalog.environments(), this::environment);
    out.lines("variables", catalog.variables(), this::variable);
    out.lines("links", catalog.links(), this::link);
    out.lines("guides", sources.guides(), guide -> guide(guide, url));
  }

  private void item(Catalog.Item item) {
    out.json().text("id", item.id().value()).text("title", item.title());
  }

  private void severity(Catalog.SeverityLevel level) {
    item(level);
    out.text("definition", level.definition());
    out.texts("examples", level.examples());
    out.text("respond", level.respond());
    out.text("notify", level.notification());
    out.texts("communicate", level.communicate());
    out.json().truth("default", level.isDefault());
    out.objects("rises", level.rises(), this::change);
    out.objects("falls", level.falls(), this::change);
    out.text("postMortem", level.postMortem());
    out.ids("labels", level.labels());
  }

  private void change(SeverityChange change) {
    out.id("to", Optional.of(change.to()));
    out.text("when", Optional.of(change.when()));
  }

  private void team(Catalog.Team team) {
    item(team);
    out.plain("oncall", team.oncall());
    out.id("channel", team.channel());
    out.text("about", team.about());
  }

  private void channel(Catalog.Channel channel) {
    item(channel);
    out.plain("url", channel.url());
    out.text("about", channel.about());
  }

  private void escalation(Catalog.EscalationPolicy policy) {
    item(policy);
    out.text("about", policy.about());
    out.objects(
        "levels",
        policy.levels(),
        level -> {
          out.id("notify", level.team());
          out.id("raise", level.raise());
          out.time("after", level.after());
          out.id("channel", level.channel());
          out.text("about", level.about());
        });
  }

  private void service(Service service) {
    item(service);
    out.text("about", service.about());
    out.id("owner", service.owner());
    out.list(
        "runbooks",
        service.failures().stream().flatMap(f -> f.runbook().stream()).distinct().toList(),
        id -> out.json().text(id.value()));
  }

  private void host(Catalog.Host host) {
    item(host);
    out.plain("reach", host.reach());
    out.text("about", host.about());
  }

  private void environment(Environment environment) {
    item(environment);
    out.text("about", environment.about());
  }

  private void variable(Variable variable) {
    item(variable);
    out.text("about", variable.about());
    out.plain("value", variable.value());
    List<Variable.InEnvironment> values = variable.values();
    out.objects(
        "values",
        values,
        value -> {
          out.id("environment", Optional.of(value.environment()));
          out.json().text("value", value.value());
        });
  }

  private void link(Catalog.Link link) {
    item(link);
    out.json().text("url", link.url());
    out.text("about", link.about());
    out.text("access", link.access());
  }

  private void guide(Guide guide, String url) {
    out.json().text("id", guide.id().value()).text("title", guide.title().markdown());
    out.json().text("url", url + Addresses.guide(guide.id().value()) + "/");
    out.id("owner", guide.owner());
    out.text("about", guide.about());
  }
}
