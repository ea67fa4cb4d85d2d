package dev.runbook.load;

import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The addresses that runbooks and guides had under former ids, which go on leading to them. */
public final class Aliases {

  private Aliases() {}

  /**
   * The former addresses.
   *
   * @param set the runbooks and guides
   * @return what each former path leads to now, in the order of the paths; an id that is in use, or
   *     that cannot be part of an address, gives none
   */
  public static Map<String, Destination> of(RunbookSet set) {
    Map<String, Destination> byPath = new TreeMap<>();
    for (Runbook runbook : set.runbooks()) {
      add(runbook, runbook.lifecycle().aliases(), set, byPath);
    }
    for (Guide guide : set.guides()) {
      add(guide, guide.aliases(), set, byPath);
    }
    return byPath;
  }

  private static void add(
      Destination document,
      List<Located<String>> aliases,
      RunbookSet set,
      Map<String, Destination> byPath) {
    for (Located<String> alias : aliases) {
      String id = alias.value();
      boolean isTaken = set.destination(id).isPresent();
      if (!isTaken && SiteMap.isPathSegment(id)) {
        byPath.putIfAbsent(path(document, id), document);
      }
    }
  }

  private static String path(Destination document, String id) {
    return document instanceof Guide ? SiteMap.guide(id) : SiteMap.runbook(id);
  }
}
