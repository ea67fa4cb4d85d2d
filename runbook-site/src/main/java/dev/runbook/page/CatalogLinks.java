package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.AlertOrigin;
import dev.runbook.model.Catalog;
import dev.runbook.model.Catalog.Channel;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.LogSource;
import dev.runbook.model.Service;
import dev.runbook.model.Threshold;
import java.util.Optional;

/** Links to what the catalog says; what it lacks is shown as it was written. */
final class CatalogLinks {

  private final RunbookSet set;

  CatalogLinks(RunbookSet set) {
    this.set = set;
  }

  /** A rung of the ladder. */
  Line severity(String id) {
    return item(SeverityLevel.class, id, Addresses.SEVERITIES, CatalogAnchors.severity(id));
  }

  /** A measure that decides a severity. */
  Line threshold(String id) {
    return item(Threshold.class, id, Addresses.SEVERITIES, CatalogAnchors.threshold(id));
  }

  /** A service and how it degrades. */
  Line service(String id) {
    return item(Service.class, id, Addresses.SERVICES, CatalogAnchors.service(id));
  }

  /** A place where logs are. */
  static Line log(LogSource log) {
    boolean hasHeading = log.command().isPresent();
    String anchor = hasHeading ? CatalogAnchors.log(log.id().value()) : CatalogAnchors.LOGS;
    return new Line().link(log.title(), new ToPage(Addresses.TOOLS, anchor));
  }

  private Line item(Class<? extends Catalog.Item> type, String id, String path, String anchor) {
    return set.item(type, id)
        .map(item -> new Line().link(item.title(), new ToPage(path, anchor)))
        .orElseGet(() -> Line.of(id));
  }

  /** A channel, which is opened where it is. */
  Line channel(String id) {
    Optional<Channel> channel = set.item(Channel.class, id);
    return outside(channel.map(Channel::title).orElse(id), channel.flatMap(Channel::url));
  }

  /** What raises alerts by rules of its own, opened where it is. */
  Line origin(String id) {
    Optional<AlertOrigin> origin = set.item(AlertOrigin.class, id);
    Optional<Catalog.Link> link =
        origin.flatMap(AlertOrigin::link).flatMap(l -> set.item(Catalog.Link.class, l.value()));
    return outside(origin.map(AlertOrigin::title).orElse(id), link.map(Catalog.Link::url));
  }

  private static Line outside(String title, Optional<String> url) {
    return url.map(u -> new Line().link(title, new ToUrl(u))).orElseGet(() -> Line.of(title));
  }
}
