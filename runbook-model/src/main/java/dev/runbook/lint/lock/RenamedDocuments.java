package dev.runbook.lint.lock;

import dev.runbook.load.Addresses;
import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.Destination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Recognises runbooks, or guides, that have another id now, by what stayed as it was. */
final class RenamedDocuments {

  private final RunbookSet set;
  private final UrlLock lock;
  private final String folder;
  private final Map<String, Destination> present = new HashMap<>();
  private final Map<String, List<Destination>> byTitle = new HashMap<>();
  private final Map<String, List<Destination>> newByFile = new HashMap<>();
  private final Map<String, List<String>> alerts = new HashMap<>();
  private final Map<String, List<String>> formerIds = new HashMap<>();
  private final Map<String, Optional<Destination>> found = new HashMap<>();
  private final Guesses newIds;

  /**
   * Knows all documents of one kind.
   *
   * @param folder what their paths begin with
   */
  RenamedDocuments(RunbookSet set, UrlLock lock, String folder) {
    this.set = set;
    this.lock = lock;
    this.folder = folder;
    List<String> ids = new ArrayList<>();
    for (Destination document : set.documents()) {
      Address address = Published.of(document);
      if (address.path().startsWith(folder)) {
        present.put(address.owner(), document);
        add(document, address.title(), byTitle);
        if (lock.page(address.path()).isEmpty()) {
          add(document, address.file(), newByFile);
          ids.add(address.owner());
        }
      }
    }
    this.newIds = new Guesses(ids);
    for (Address address : lock.addresses()) {
      String owner = address.owner();
      Addresses.alertIn(address.path()).ifPresent(name -> add(name, owner, alerts));
      if (address.path().startsWith(folder) && !address.path().equals(folder + owner)) {
        add(address.path().substring(folder.length()), owner, formerIds);
      }
    }
  }

  private static <T> void add(T value, String key, Map<String, List<T>> values) {
    values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  /** The document that had an id: itself, or the one that took it over. */
  Optional<Destination> find(String id) {
    Optional<Destination> known = found.get(id);
    if (known == null) {
      Optional<Address> former = lock.page(folder + id).filter(page -> page.owner().equals(id));
      known = Optional.ofNullable(present.get(id)).or(() -> former.flatMap(this::successor));
      found.put(id, known);
    }
    return known;
  }

  /** By what says most: the file, the alerts, the title, a similar id. */
  private Optional<Destination> successor(Address lost) {
    return only(newByFile.getOrDefault(lost.file(), List.of()), lost.title())
        .or(() -> byAlerts(lost.owner()))
        .or(() -> only(byTitle.getOrDefault(lost.title(), List.of()), lost.title()))
        .or(() -> newIds.nearest(lost.owner()).flatMap(id -> Optional.ofNullable(present.get(id))));
  }

  /** The alerts that a document answered last. */
  List<String> alerts(String id) {
    return List.copyOf(alerts.getOrDefault(id, List.of()));
  }

  /** The ids that a document had before the last one. */
  List<String> formerIds(String id) {
    return List.copyOf(formerIds.getOrDefault(id, List.of()));
  }

  /** The title that a document had last; its id if nobody knows. */
  String title(String id) {
    return lock.page(folder + id).map(Address::title).filter(t -> !t.isEmpty()).orElse(id);
  }

  /** The document that answers most of the alerts that another one answered. */
  private Optional<Destination> byAlerts(String id) {
    Map<String, Integer> counts = new TreeMap<>();
    alerts(id).stream()
        .flatMap(name -> set.claim(name).stream())
        .map(Claim::runbook)
        .map(runbook -> runbook.id().value())
        .filter(present::containsKey)
        .forEach(owner -> counts.merge(owner, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(most -> present.get(most.getKey()));
  }

  /** The only one of several, or the only one of them that has a title. */
  private static Optional<Destination> only(List<Destination> documents, String title) {
    Stream<Destination> titled =
        documents.stream().filter(document -> Published.of(document).title().equals(title));
    List<Destination> left = documents.size() > 1 ? titled.toList() : documents;
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }
}
