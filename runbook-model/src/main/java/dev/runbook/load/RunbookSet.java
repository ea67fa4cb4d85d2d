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

  private final Catalog catalog;
  private final List<Runbook> runbooks;
  private final Map<String, Runbook> byId = new HashMap<>();
  private final Map<String, Claim> byAlert = new LinkedHashMap<>();
  private final List<Claim> patterns;
  private final Map<String, Catalog.Item> items = new HashMap<>();

  /**
   * Indexes runbooks and catalog. Where two share an id or an alert, the first one counts.
   *
   * @param catalog the catalog
   * @param runbooks the runbooks in any order
   */
  public RunbookSet(Catalog catalog, List<Runbook> runbooks) {
    this.catalog = catalog;
    this.runbooks =
        runbooks.stream().sorted(Comparator.comparing((Runbook r) -> r.id().value())).toList();
    for (Runbook runbook : this.runbooks) {
      byId.putIfAbsent(runbook.id().value(), runbook);
    }
    List<Claim> claims =
        this.runbooks.stream()
            .flatMap(r -> r.alerts().stream().map(claim -> new Claim(r, claim)))
            .toList();
    for (Claim claim : claims) {
      if (!claim.alert().isPattern()) {
        byAlert.putIfAbsent(claim.alert().name().value(), claim);
      }
    }
    this.patterns = claims.stream().filter(c -> c.alert().isPattern()).toList();
    Stream.of(
            catalog.severities(),
            catalog.teams(),
            catalog.channels(),
            catalog.escalations(),
            catalog.services(),
            catalog.hosts(),
            catalog.links())
        .flatMap(List::stream)
        .forEach(item -> items.putIfAbsent(key(item.getClass(), item.id().value()), item));
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

  /** {@return the runbooks, ordered by id} */
  public List<Runbook> runbooks() {
    return runbooks;
  }

  /**
   * {@return every alert that is claimed by its full name, with its runbook, ordered by runbook}
   */
  public List<Claim> namedAlerts() {
    return List.copyOf(byAlert.values());
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
    Claim named = byAlert.get(alert);
    if (named != null) {
      return Optional.of(named);
    }
    return patterns.stream().filter(c -> c.alert().covers(alert)).findFirst();
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
    return Optional.ofNullable(items.get(key(type, id))).map(type::cast);
  }

  private static String key(Class<?> type, String id) {
    return type.getSimpleName() + " " + id;
  }
}
