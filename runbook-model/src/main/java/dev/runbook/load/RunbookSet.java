package dev.runbook.load;

import dev.runbook.model.AlertClaim;
import dev.runbook.model.Catalog;
import dev.runbook.model.Runbook;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All runbooks and their catalog, with everything in them that can be looked up. Immutable. */
public final class RunbookSet {

  private static final Comparator<Runbook> ORDER =
      Comparator.comparing((Runbook r) -> r.id().value()).thenComparing(Runbook::location);

  private final Catalog catalog;
  private final List<Runbook> runbooks;
  private final Map<String, Runbook> byId = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, Catalog.Item>> items = new HashMap<>();
  private final Claims claims;

  /**
   * Indexes runbooks and catalog. Of two runbooks that share an id, the one that was read first
   * counts, and of two that share an alert, the first by id.
   *
   * @param catalog the catalog
   * @param runbooks the runbooks in any order
   */
  public RunbookSet(Catalog catalog, List<Runbook> runbooks) {
    this.catalog = catalog;
    runbooks.stream().sorted(ORDER).forEach(r -> byId.putIfAbsent(r.id().value(), r));
    this.runbooks = List.copyOf(byId.values());
    this.claims =
        new Claims(
            this.runbooks.stream()
                .flatMap(r -> r.alerts().stream().map(claim -> new Claim(r, claim)))
                .toList());
    index(Catalog.SeverityLevel.class, catalog.severities());
    index(Catalog.Team.class, catalog.teams());
    index(Catalog.Channel.class, catalog.channels());
    index(Catalog.EscalationPolicy.class, catalog.escalations());
    index(Catalog.Service.class, catalog.services());
    index(Catalog.Host.class, catalog.hosts());
    index(Catalog.Link.class, catalog.links());
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

    /** {@return the ids of the severities that the alert can have, in order; empty if unknown} */
    public List<String> severities() {
      if (alert.severity().isPresent()) {
        return List.of(alert.severity().get().value());
      }
      Runbook.Urgency urgency = runbook.urgency();
      return Stream.concat(
              urgency.severity().stream().map(s -> s.value()),
              urgency.bands().stream().map(b -> b.is().value()))
          .distinct()
          .toList();
    }
  }

  /** {@return what the runbooks share} */
  public Catalog catalog() {
    return catalog;
  }

  /** {@return the runbooks, ordered by id, each id once} */
  public List<Runbook> runbooks() {
    return runbooks;
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
