package dev.runbook.load;

import dev.runbook.model.AlertOrigin;
import dev.runbook.model.Catalog;
import dev.runbook.model.Environment;
import dev.runbook.model.Located;
import java.util.Optional;
import java.util.Set;

/** Reads the things of a catalog that runbooks refer to by their ids. */
final class CatalogItems {

  static final Set<String> ORIGIN_KEYS = Set.of("title", "about", "watches", "link");
  static final Set<String> ENVIRONMENT_KEYS = Set.of("title", "about");
  static final Set<String> TEAM_KEYS = Set.of("title", "oncall", "channel", "about", "labels");
  static final Set<String> CHANNEL_KEYS = Set.of("title", "url", "about");
  static final Set<String> ESCALATION_KEYS = Set.of("title", "about", "levels");
  static final Set<String> HOST_KEYS = Set.of("title", "reach", "about");
  static final Set<String> LINK_KEYS = Set.of("title", "url", "about", "access");

  private static final Set<String> LEVEL_KEYS =
      Set.of("notify", "raise", "after", "channel", "about");

  private CatalogItems() {}

  static Optional<AlertOrigin> origin(Located<String> id, Fields fields) {
    return Optional.of(
        new AlertOrigin(
            id,
            title(id, fields),
            fields.text("about"),
            fields.text("watches"),
            fields.name("link")));
  }

  static Optional<Environment> environment(Located<String> id, Fields fields) {
    return Optional.of(new Environment(id, title(id, fields), fields.text("about")));
  }

  static Optional<Catalog.Team> team(Located<String> id, Fields fields) {
    return Optional.of(
        new Catalog.Team(
            id,
            title(id, fields),
            fields.string("oncall"),
            fields.name("channel"),
            fields.text("about"),
            fields.names("labels")));
  }

  static Optional<Catalog.Channel> channel(Located<String> id, Fields fields) {
    return Optional.of(
        new Catalog.Channel(id, title(id, fields), fields.string("url"), fields.text("about")));
  }

  static Optional<Catalog.EscalationPolicy> escalation(Located<String> id, Fields fields) {
    return Optional.of(
        new Catalog.EscalationPolicy(
            id,
            title(id, fields),
            fields.text("about"),
            fields.each("levels", LEVEL_KEYS, CatalogItems::level)));
  }

  private static Optional<Catalog.Level> level(Fields fields) {
    Optional<Located<String>> team = fields.name("notify");
    Optional<Located<String>> raise = fields.name("raise");
    return team.isEmpty() && raise.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Catalog.Level(
                team,
                raise,
                fields.span("after"),
                fields.name("channel"),
                fields.text("about"),
                fields.location()));
  }

  static Optional<Catalog.Host> host(Located<String> id, Fields fields) {
    return Optional.of(
        new Catalog.Host(id, title(id, fields), fields.string("reach"), fields.text("about")));
  }

  /** A link without an address leads nowhere and is left out. */
  static Optional<Catalog.Link> link(Located<String> id, Fields fields) {
    return fields
        .string("url")
        .map(
            url ->
                new Catalog.Link(
                    id, title(id, fields), url, fields.text("about"), fields.text("access")));
  }

  static String title(Located<String> id, Fields fields) {
    return fields.string("title").orElse(id.value());
  }
}
