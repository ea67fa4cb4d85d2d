package dev.runbook.load;

import dev.runbook.model.Catalog;
import dev.runbook.model.Located;
import dev.runbook.model.Route;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a catalog document. */
final class CatalogReader {

  static final Set<String> KEYS =
      Set.of(
          "catalog",
          "site",
          "severities",
          "thresholds",
          "teams",
          "channels",
          "sources",
          "routes",
          "escalation",
          "services",
          "hosts",
          "environments",
          "variables",
          "links",
          "logs",
          "commands",
          "alerts",
          "pages",
          "lint",
          "closing",
          "references");

  private static final Set<String> SITE_KEYS =
      Set.of("title", "about", "url", "edit", "logo", "colors");
  private static final Set<String> COLOR_KEYS = Set.of("accent", "accentDark", "severities");
  private static final Set<String> COMMAND_KEYS = ServiceReader.withCommand("title", "group");
  private static final Set<String> ROUTE_KEYS =
      Set.of("source", "when", "alerts", "severity", "channel", "by");

  /** What a set of runbooks is called that nobody has named. */
  private static final String DEFAULT_TITLE = "Runbooks";

  private CatalogReader() {}

  static Catalog read(Fields document) {
    return new Catalog(
        site(document),
        section(document, "severities", SeverityReader.SEVERITY_KEYS, SeverityReader::severity),
        section(document, "thresholds", SeverityReader.THRESHOLD_KEYS, SeverityReader::threshold),
        section(document, "teams", CatalogItems.TEAM_KEYS, CatalogItems::team),
        section(document, "channels", CatalogItems.CHANNEL_KEYS, CatalogItems::channel),
        section(document, "sources", CatalogItems.ORIGIN_KEYS, CatalogItems::origin),
        document.each("routes", ROUTE_KEYS, CatalogReader::route),
        section(document, "escalation", CatalogItems.ESCALATION_KEYS, CatalogItems::escalation),
        section(document, "services", ServiceReader.SERVICE_KEYS, ServiceReader::service),
        section(document, "hosts", CatalogItems.HOST_KEYS, CatalogItems::host),
        section(document, "environments", CatalogItems.ENVIRONMENT_KEYS, CatalogItems::environment),
        section(document, "variables", VariableReader.KEYS, VariableReader::variable),
        section(document, "links", CatalogItems.LINK_KEYS, CatalogItems::link),
        section(document, "logs", ServiceReader.LOG_KEYS, ServiceReader::log),
        document.each("commands", COMMAND_KEYS, CatalogReader::command),
        LintReader.alerts(document),
        document.each("pages", LintReader.PAGES_KEYS, LintReader::pageSet),
        LintReader.policy(document),
        document.texts("closing"),
        ReferenceReader.references(document, "references"),
        Optional.of(document.location()).filter(place -> !place.file().isEmpty()));
  }

  /** A section whose keys are ids that people choose; nothing behind an id is as good as {}. */
  private static <T> List<T> section(
      Fields document,
      String key,
      Set<String> known,
      BiFunction<Located<String>, Fields, Optional<T>> reader) {
    if (!(document.node(key).orElse(null) instanceof Node.Mapping mapping)) {
      return List.of();
    }
    return mapping.entries().stream()
        .flatMap(
            entry ->
                reader.apply(Fields.asName(entry.key()), Fields.of(entry.value(), known)).stream())
        .toList();
  }

  private static Catalog.Site site(Fields document) {
    Fields site = document.inner("site", SITE_KEYS);
    return new Catalog.Site(
        site.string("title").or(() -> document.string("catalog")).orElse(DEFAULT_TITLE),
        site.text("about"),
        site.name("url").map(CatalogReader::folder),
        site.string("edit").map(CatalogReader::folder),
        site.name("logo"),
        colors(site.inner("colors", COLOR_KEYS)));
  }

  private static Catalog.Colors colors(Fields colors) {
    return new Catalog.Colors(
        colors.name("accent"), colors.name("accentDark"), colors.names("severities"));
  }

  /** An address that a path can be added to. */
  static Located<String> folder(Located<String> address) {
    return new Located<>(folder(address.value()), address.location());
  }

  private static String folder(String address) {
    return address.endsWith("/") ? address : address + "/";
  }

  private static Optional<Catalog.QuickCommand> command(Fields fields) {
    return fields
        .text("title")
        .flatMap(
            title ->
                CommandReader.read(fields)
                    .map(
                        command ->
                            new Catalog.QuickCommand(title, fields.string("group"), command)));
  }

  private static Optional<Route> route(Fields fields) {
    return fields
        .name("channel")
        .map(
            channel ->
                new Route(
                    fields.name("source"),
                    fields.text("when"),
                    fields.names("alerts"),
                    fields.name("severity"),
                    channel,
                    fields.text("by"),
                    fields.location()));
  }
}
