package dev.runbook.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The anchors of the home page; some of its sections stand on other pages too. */
public final class HomeAnchors {

  /** The guides. */
  public static final String GUIDES = "guides";

  /**
   * The table of alerts; in the quick reference and on the page of coverage it is called so too.
   */
  public static final String ALERTS = "alerts";

  /** The runbooks that no alert leads to. */
  public static final String RUNBOOKS = "runbooks";

  /** The teams; on the page of severities they are called so too. */
  public static final String TEAMS = "teams";

  /** The plain Markdown pages. */
  public static final String PAGES = "pages";

  private HomeAnchors() {}

  /**
   * Every anchor of the home page.
   *
   * @param set the runbooks
   * @param alerts the alerts that have a page
   * @return the anchors in the order of the page
   */
  static Set<String> of(RunbookSet set, Collection<String> alerts) {
    Set<String> ids = new LinkedHashSet<>();
    addIf(!set.guides().isEmpty(), GUIDES, ids);
    addIf(!alerts.isEmpty(), ALERTS, ids);
    addIf(SiteMap.byRunbook(set, alerts).size() < set.runbooks().size(), RUNBOOKS, ids);
    addIf(!set.catalog().teams().isEmpty(), TEAMS, ids);
    addIf(!set.catalog().references().isEmpty(), Anchors.REFERENCES, ids);
    addIf(!set.pages().isEmpty(), PAGES, ids);
    return ids;
  }

  private static void addIf(boolean present, String anchor, Set<String> anchors) {
    if (present) {
      anchors.add(anchor);
    }
  }
}
