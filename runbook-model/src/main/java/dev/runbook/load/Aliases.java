package dev.runbook.load;

import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The addresses that runbooks and guides had under former ids, which go on leading to them. */
public final class Aliases {

  private Aliases() {}

  /**
   * The former addresses.
   *
   * @param set the runbooks and guides
   * @return what each former path leads to now, in the order of the paths; an id that is in use, or
   *     that cannot be part of an address, gives none. What differs in case only counts as equal,
   *     for on many disks it is the same folder.
   */
  public static Map<String, Destination> of(RunbookSet set) {
    Map<String, Destination> byPath = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    set.documents().forEach(document -> taken.add(folded(document.id().value())));
    for (Runbook runbook : set.runbooks()) {
      add(runbook, runbook.lifecycle().aliases(), taken, byPath);
    }
    for (Guide guide : set.guides()) {
      add(guide, guide.aliases(), taken, byPath);
    }
    return byPath;
  }

  private static void add(
      Destination document,
      List<Located<String>> aliases,
      Set<String> taken,
      Map<String, Destination> byPath) {
    for (Located<String> alias : aliases) {
      String id = alias.value();
      if (SiteMap.isPathSegment(id) && taken.add(folded(id))) {
        byPath.put(path(document, id), document);
      }
    }
  }

  private static String folded(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static String path(Destination document, String id) {
    return document instanceof Guide ? SiteMap.guide(id) : SiteMap.runbook(id);
  }
}
