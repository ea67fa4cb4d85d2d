package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.model.Catalog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Holds the places that name something of the catalog against the catalog. */
final class CatalogCheck {

  private final RunbookSet set;
  private final Map<Target, Candidates> candidates = new EnumMap<>(Target.class);
  private final Set<Catalog.Item> used = new HashSet<>();

  CatalogCheck(RunbookSet set) {
    this.set = set;
  }

  /** What a reference can mean, by id. */
  private record Candidates(Map<String, Catalog.Item> items, Guesses guesses) {

    static Candidates of(Target target, RunbookSet set) {
      Map<String, Catalog.Item> items = new LinkedHashMap<>();
      target.items(set).forEach(item -> items.putIfAbsent(item.id().value(), item));
      return new Candidates(items, new Guesses(items.keySet()));
    }

    Optional<Catalog.Item> nearest(String name) {
      return guesses.nearest(name).map(items::get);
    }
  }

  /** The references that dangle. */
  List<Diagnostic> check(List<Use> uses) {
    Map<String, List<Use>> dangling = new TreeMap<>();
    for (Use use : uses) {
      String name = use.name().value();
      Catalog.Item item = candidates(use).items().get(name);
      if (item == null) {
        dangling.computeIfAbsent(name, key -> new ArrayList<>()).add(use);
      } else {
        used.add(item);
      }
    }
    return dangling.values().stream().flatMap(same -> report(same).stream()).toList();
  }

  /** The findings about one name. */
  private List<Diagnostic> report(List<Use> uses) {
    Optional<Catalog.Item> misspelt = misspelt(uses);
    return misspelt.isPresent()
        ? List.of(report(uses, misspelt.get()))
        : uses.stream().map(this::report).toList();
  }

  /**
   * The item whose id is misspelt, if that is what happened: several places agree on a name, and
   * the nearest item is one that nobody names. Then there is one mistake, and it is in the catalog.
   */
  private Optional<Catalog.Item> misspelt(List<Use> uses) {
    Optional<Catalog.Item> nearest = nearest(uses.get(0));
    boolean agreed = uses.size() > 1 && uses.stream().map(this::nearest).allMatch(nearest::equals);
    return nearest.filter(item -> agreed && !used.contains(item));
  }

  private Optional<Catalog.Item> nearest(Use use) {
    return candidates(use).nearest(use.name().value());
  }

  private Candidates candidates(Use use) {
    return candidates.computeIfAbsent(use.target(), target -> Candidates.of(target, set));
  }

  private static Diagnostic report(List<Use> uses, Catalog.Item misspelt) {
    String meant = uses.get(0).name().value();
    return Diagnostic.of(
            uses.get(0).target().rule(),
            misspelt.id().location(),
            "nothing names `%s`, and the catalog lacks `%s`, which %s places name"
                .formatted(misspelt.id().value(), meant, uses.size()))
        .withHint("did you mean `%s`?".formatted(meant));
  }

  /** One place and one item that miss each other by a letter: nobody can tell which is the slip. */
  private String slipInCatalog(Use use) {
    return nearest(use)
        .filter(item -> !used.contains(item))
        .map(Catalog.Item::id)
        .map(
            id ->
                "\nnothing else names `%s`, so the slip may be at %s"
                    .formatted(id.value(), id.location()))
        .orElse("");
  }

  private Diagnostic report(Use use) {
    String name = use.name().value();
    String hint =
        candidates(use)
            .guesses()
            .question(name)
            .map(question -> question + slipInCatalog(use))
            .orElseGet(() -> "add it to the catalog:\n" + CatalogLines.of(List.of(use)));
    return Diagnostic.of(
            use.target().rule(),
            use.name().location(),
            "`%s` is %s of the catalog".formatted(name, use.target().complaint()))
        .withHint(hint);
  }
}
