package dev.runbook.load;

import dev.runbook.model.AlertClaim;
import dev.runbook.model.AlertOrigin;
import dev.runbook.model.Band;
import dev.runbook.model.Catalog;
import dev.runbook.model.Destination;
import dev.runbook.model.Environment;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.LogSource;
import dev.runbook.model.MarkdownPage;
import dev.runbook.model.Runbook;
import dev.runbook.model.Service;
import dev.runbook.model.Threshold;
import dev.runbook.model.Variable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All runbooks, guides and their catalog, with everything in them that can be looked up. Immutable.
 */
public final class RunbookSet {

  private static final Comparator<Destination> ORDER =
      Comparator.comparing((Destination d) -> d.id().value()).thenComparing(Destination::location);

  private final Catalog catalog;
  private final List<Runbook> runbooks;
  private final List<Guide> guides;
  private final List<MarkdownPage> pages;
  private final Map<String, MarkdownPage> pageByFile = new HashMap<>();
  private final Map<String, Destination> byId = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, Catalog.Item>> items = new HashMap<>();
  private final Claims claims;

  /**
   * Indexes runbooks, guides and catalog. Of two documents that share an id, the one that was read
   * first counts, and of two that share an alert, the first by id.
   *
   * @param catalog the catalog
   * @param runbooks the runbooks in any order
   * @param guides the guides in any order
   * @param pages the plain Markdown pages beside them, in any order, each with a path of its own
   */
  public RunbookSet(
      Catalog catalog, List<Runbook> runbooks, List<Guide> guides, List<MarkdownPage> pages) {
    this.catalog = catalog;
    Stream.concat(runbooks.stream(), guides.stream())
        .sorted(ORDER)
        .forEach(d -> byId.putIfAbsent(d.id().value(), d));
    this.runbooks = all(Runbook.class);
    this.guides = all(Guide.class);
    this.pages = pages.stream().sorted(Comparator.comparing(MarkdownPage::path)).toList();
    pages.forEach(page -> pageByFile.putIfAbsent(page.file(), page));
    this.claims =
        new Claims(
            this.runbooks.stream()
                .flatMap(r -> r.alerts().stream().map(claim -> new Claim(r, claim)))
                .toList());
    index(Catalog.SeverityLevel.class, catalog.severities());
    index(Threshold.class, catalog.thresholds());
    index(Catalog.Team.class, catalog.teams());
    index(Catalog.Channel.class, catalog.channels());
    index(AlertOrigin.class, catalog.origins());
    index(Catalog.EscalationPolicy.class, catalog.escalations());
    index(Service.class, catalog.services());
    index(Catalog.Host.class, catalog.hosts());
    index(Environment.class, catalog.environments());
    index(Variable.class, catalog.variables());
    index(Catalog.Link.class, catalog.links());
    index(LogSource.class, catalog.logs());
  }

  private <T extends Destination> List<T> all(Class<T> type) {
    return byId.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private <T extends Catalog.Item> void index(Class<T> type, List<T> list) {
    Map<String, Catalog.Item> byItemId = new LinkedHashMap<>();
    list.forEach(item -> byItemId.putIfAbsent(item.id().value(), item));
    items.put(type, byItemId);
  }

  /**
   * An alert and the runbook that answers it.
   *
   * @param runbook the runbook
   * @param alert the entry in it that names the alert or matches it
   */
  public record Claim(Runbook runbook, AlertClaim alert) {

    /**
     * Tells whether an alert rule must define the alert.
     *
     * @return false if something else raises it, if it may not be set up everywhere, if the rules
     *     of its runbook live elsewhere, or if it is gone with its runbook
     */
    public boolean needsRule() {
      return alert.origin().isEmpty()
          && !alert.isOptional()
          && !runbook.lifecycle().rulesElsewhere()
          && runbook.lifecycle().status() != Runbook.Status.RETIRED;
    }
  }

  /**
   * The severities that an alert can have.
   *
   * @param claim the alert and its runbook
   * @return their ids, in order; empty if unknown
   */
  public List<String> severities(Claim claim) {
    return claim
        .alert()
        .severity()
        .map(severity -> List.of(severity.value()))
        .orElseGet(() -> severities(claim.runbook().urgency()));
  }

  /**
   * The severities that a runbook can have, leaving aside those that its alerts have of their own.
   *
   * @param urgency what it says about its severity
   * @return their ids, in order; empty if unknown
   */
  public List<String> severities(Runbook.Urgency urgency) {
    return Stream.concat(
            urgency.severity().stream().map(Located::value),
            bands(urgency).stream().map(band -> band.is().value()))
        .distinct()
        .toList();
  }

  /**
   * The severities of a runbook that depend on a measure.
   *
   * @param urgency what it says about its severity
   * @return its own bands, or those of the threshold that it names; empty if it has one severity
   */
  public List<Band> bands(Runbook.Urgency urgency) {
    return urgency
        .threshold()
        .flatMap(id -> item(Threshold.class, id.value()))
        .map(Threshold::bands)
        .orElse(urgency.bands());
  }

  /** {@return what the runbooks share} */
  public Catalog catalog() {
    return catalog;
  }

  /** {@return the runbooks, ordered by id, each id once} */
  public List<Runbook> runbooks() {
    return runbooks;
  }

  /** {@return the guides, ordered by id, each id once} */
  public List<Guide> guides() {
    return guides;
  }

  /** {@return the runbooks and the guides, ordered by id, each id once} */
  public List<Destination> documents() {
    return List.copyOf(byId.values());
  }

  /** {@return the plain Markdown pages, ordered by path} */
  public List<MarkdownPage> pages() {
    return pages;
  }

  /** {@return every alert and pattern that a runbook claims, ordered by runbook} */
  public List<Claim> claims() {
    return claims.all();
  }

  /**
   * Looks up a plain Markdown page.
   *
   * @param file its file, relative to the folder of the run
   * @return the page, if that file is one
   */
  public Optional<MarkdownPage> page(String file) {
    return Optional.ofNullable(pageByFile.get(file));
  }

  /**
   * {@return every alert that is claimed by its full name, with its runbook, ordered by runbook}
   */
  public List<Claim> namedAlerts() {
    return claims.named();
  }

  /**
   * Looks up a runbook.
   *
   * @param id its id
   * @return the runbook, if there is one
   */
  public Optional<Runbook> runbook(String id) {
    return destination(id).filter(Runbook.class::isInstance).map(Runbook.class::cast);
  }

  /**
   * Looks up a runbook or a guide.
   *
   * @param id its id
   * @return the document, if there is one
   */
  public Optional<Destination> destination(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Finds the runbook that answers an alert: the one that names it, or else the first, by id, that
   * has a pattern for it.
   *
   * @param alert the alert's full name
   * @return the runbook and its entry, if there is one
   */
  public Optional<Claim> claim(String alert) {
    return claims.of(alert);
  }

  /**
   * The placeholders in the commands of a runbook.
   *
   * @param runbook the runbook, whose parameters go before variables of the catalog
   * @return what they stand for
   */
  public Placeholders placeholders(Runbook runbook) {
    return new Placeholders(this, runbook.procedure().parameters());
  }

  /** {@return the placeholders in commands that belong to no runbook} */
  public Placeholders placeholders() {
    return new Placeholders(this, List.of());
  }

  /**
   * Looks up something of the catalog.
   *
   * @param <T> its type
   * @param type its type, such as {@link Catalog.Team}
   * @param id its id
   * @return the item, if the catalog has it
   */
  public <T extends Catalog.Item> Optional<T> item(Class<T> type, String id) {
    return Optional.ofNullable(items.getOrDefault(type, Map.of()).get(id)).map(type::cast);
  }

  /**
   * Everything of one type in the catalog.
   *
   * @param <T> the type
   * @param type the type, such as {@link Catalog.Team}
   * @return the items in the order of the file, each id once
   */
  public <T extends Catalog.Item> List<T> items(Class<T> type) {
    return items.getOrDefault(type, Map.of()).values().stream().map(type::cast).toList();
  }
}
