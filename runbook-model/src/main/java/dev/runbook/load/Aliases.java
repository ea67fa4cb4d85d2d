package dev.runbook.load;

import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The addresses that runbooks, guides, alerts and plain pages had formerly, which go on leading to
 * them. What differs in case only from another address counts as taken by it, for on many disks it
 * is the same folder.
 */
public final class Aliases {

  private final Map<String, String> present = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();

  private Aliases(Collection<String> paths) {
    paths.forEach(path -> taken.add(folded(path)));
  }

  /**
   * The former addresses.
   *
   * @param set the runbooks, guides and plain pages
   * @param paths the paths of the pages that the site has now
   * @return what each former path leads to now, in the order of the paths; one that is in use, or
   *     that cannot be an address, is not there
   */
  public static Map<String, String> of(RunbookSet set, Collection<String> paths) {
    Aliases aliases = new Aliases(paths);
    aliases.addDocuments(set);
    for (Claim claim : set.namedAlerts()) {
      claim.alert().aliases().forEach(alias -> aliases.addAlert(alias.value(), claim));
    }
    for (MarkdownPage page : set.pages()) {
      page.aliases().forEach(alias -> aliases.add(alias.value(), page.path()));
    }
    return aliases.present;
  }

  /** Runbooks and guides share one space of ids. */
  private void addDocuments(RunbookSet set) {
    Set<String> ids = new HashSet<>();
    set.documents().forEach(document -> ids.add(folded(document.id().value())));
    set.runbooks().forEach(runbook -> add(runbook, runbook.aliases(), ids));
    set.guides().forEach(guide -> add(guide, guide.aliases(), ids));
  }

  private void add(Destination document, List<Located<String>> former, Set<String> ids) {
    for (Located<String> alias : former) {
      String id = alias.value();
      if (Addresses.isPathSegment(id) && ids.add(folded(id))) {
        add(
            document instanceof Guide ? Addresses.guide(id) : Addresses.runbook(id),
            Addresses.document(document));
      }
    }
  }

  private void addAlert(String former, Claim claim) {
    String name = claim.alert().name().value();
    if (Addresses.isPathSegment(former) && Addresses.isPathSegment(name)) {
      add(Addresses.alert(former), Addresses.alert(name));
    }
  }

  private void add(String former, String path) {
    if (taken.add(folded(former))) {
      present.put(former, path);
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
