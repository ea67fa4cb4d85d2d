package dev.runbook.load;

import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.MarkdownPage;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The addresses that the published site has: every page, and on it every anchor. Links are checked
 * against this, and the pages are composed under it, so that both sides of the contract are one.
 */
public final class SiteMap {

  /** The home page: the index of alerts. */
  public static final String HOME = "";

  /** The page that holds everything. */
  public static final String ALL = "all";

  /** The quick reference. */
  public static final String QUICK_REFERENCE = "quick-reference";

  /** Severities and escalation. */
  public static final String SEVERITIES = "severities";

  /** Services and how they degrade. */
  public static final String SERVICES = "services";

  /** Which alert goes into which channel. */
  public static final String ROUTES = "routes";

  /** Tools, hosts, variables and logs. */
  public static final String TOOLS = "tools";

  /** The commands of runbooks that change or destroy something. */
  public static final String COMMANDS = "commands";

  /** Which alerts have a runbook, and what else is missing. */
  public static final String COVERAGE = "coverage";

  /** The guides, on the home page. */
  public static final String GUIDES_ANCHOR = "guides";

  /** The table of alerts, on the home page and in the quick reference. */
  public static final String ALERTS_ANCHOR = "alerts";

  /** The runbooks that no alert leads to, on the home page. */
  public static final String RUNBOOKS_ANCHOR = "runbooks";

  /** The teams, on the home page and on the page of severities. */
  public static final String TEAMS_ANCHOR = "teams";

  /** The plain Markdown pages, on the home page. */
  public static final String PAGES_ANCHOR = "pages";

  /** The commands of the quick reference. */
  public static final String COMMANDS_ANCHOR = "commands";

  /** The first step of the runbook, on an alert's page, unless the runbook is retired. */
  public static final String FIRST_STEP_ANCHOR = "first-step";

  /** The way to the runbook, on an alert's page. */
  public static final String RUNBOOK_ANCHOR = "runbook";

  /** The alert's rules, on its page. */
  public static final String RULE_ANCHOR = "rule";

  private static final String RUNBOOKS = "runbooks/";
  private static final String GUIDES = "guides/";
  private static final String ALERTS = "alerts/";

  /** No slash, no blank, and not "." or "..", so that a path stays inside the site. */
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:-]*");

  private final Map<String, Set<String>> anchors = new TreeMap<>();
  private final Map<String, String> present = new TreeMap<>();

  private SiteMap() {}

  /**
   * The addresses of a set of runbooks.
   *
   * @param set the runbooks
   * @param ruleAlerts the names of the alerts that alert rules define; those that a pattern of a
   *     runbook matches have pages too
   * @return its addresses
   */
  public static SiteMap of(RunbookSet set, Collection<String> ruleAlerts) {
    SiteMap map = new SiteMap();
    Set<String> alerts = alerts(set, ruleAlerts);
    map.anchors.put(HOME, homeAnchors(set, alerts));
    map.anchors.putAll(CatalogAnchors.of(set, alerts, ruleAlerts));
    set.guides().forEach(g -> map.anchors.put(document(g), GuideAnchors.of(g, set)));
    set.runbooks().forEach(r -> map.anchors.put(document(r), Anchors.of(r, set)));
    set.pages().forEach(page -> map.anchors.put(page.path(), pageAnchors(page)));
    Set<String> ruled = new HashSet<>(ruleAlerts);
    for (String name : alerts) {
      map.anchors.put(alert(name), alertAnchors(set, name, ruled.contains(name)));
    }
    map.anchors.put(ALL, Set.of());
    map.present.putAll(Aliases.of(set, map.anchors.keySet()));
    map.anchors.put(ALL, map.allAnchors(set, alerts));
    map.present.keySet().forEach(path -> map.anchors.put(path, Set.of()));
    return map;
  }

  private Set<String> allAnchors(RunbookSet set, Set<String> alerts) {
    Set<String> all = new LinkedHashSet<>();
    alerts.forEach(name -> all.add(alertInAll(name)));
    present.forEach(
        (former, path) ->
            alertIn(former)
                .filter(name -> alertIn(path).isPresent())
                .ifPresent(name -> all.add(alertInAll(name))));
    for (Runbook runbook : set.runbooks()) {
      String id = runbook.id().value();
      all.add(id);
      anchors.getOrDefault(runbook(id), Set.of()).forEach(a -> all.add(inAll(id, a)));
    }
    anchors.forEach(
        (path, own) -> {
          if (isEmbedded(path)) {
            all.add(pageInAll(path));
            own.forEach(anchor -> all.add(pageInAll(path, anchor)));
          }
        });
    return all;
  }

  private static Set<String> homeAnchors(RunbookSet set, Set<String> alerts) {
    Set<String> ids = new LinkedHashSet<>();
    addIf(!set.guides().isEmpty(), GUIDES_ANCHOR, ids);
    addIf(!alerts.isEmpty(), ALERTS_ANCHOR, ids);
    addIf(byRunbook(set, alerts).size() < set.runbooks().size(), RUNBOOKS_ANCHOR, ids);
    addIf(!set.catalog().teams().isEmpty(), TEAMS_ANCHOR, ids);
    addIf(!set.catalog().references().isEmpty(), Anchors.REFERENCES, ids);
    addIf(!set.pages().isEmpty(), PAGES_ANCHOR, ids);
    return ids;
  }

  private static Set<String> pageAnchors(MarkdownPage page) {
    Set<String> ids = new LinkedHashSet<>();
    page.sections().forEach(section -> ids.add(section.id()));
    return ids;
  }

  private static Set<String> alertAnchors(RunbookSet set, String name, boolean hasRule) {
    Set<String> ids = new LinkedHashSet<>();
    boolean showsStep =
        set.claim(name).map(RunbookSet.Claim::runbook).filter(SiteMap::hasFirstStep).isPresent();
    addIf(showsStep, FIRST_STEP_ANCHOR, ids);
    ids.add(RUNBOOK_ANCHOR);
    addIf(hasRule, RULE_ANCHOR, ids);
    return ids;
  }

  /** The steps of a retired runbook are no longer valid, so nobody is led into them. */
  private static boolean hasFirstStep(Runbook runbook) {
    return runbook.lifecycle().status() != Runbook.Status.RETIRED
        && !runbook.procedure().phases().isEmpty();
  }

  private static void addIf(boolean present, String anchor, Set<String> anchors) {
    if (present) {
      anchors.add(anchor);
    }
  }

  /**
   * The alerts that each runbook answers.
   *
   * @param set the runbooks
   * @param alerts the alerts that have a page
   * @return the alerts by the id of the runbook, in the order in which they were given; a runbook
   *     that answers none of them is not there
   */
  public static Map<String, List<String>> byRunbook(RunbookSet set, Collection<String> alerts) {
    Map<String, List<String>> answered = new HashMap<>();
    for (String alert : alerts) {
      set.claim(alert)
          .map(claim -> claim.runbook().id().value())
          .ifPresent(id -> answered.computeIfAbsent(id, i -> new ArrayList<>()).add(alert));
    }
    return answered;
  }

  /**
   * The alerts that have a page of their own.
   *
   * @param set the runbooks
   * @param ruleAlerts the names of the alerts that alert rules define
   * @return every alert that a runbook names, and every one of the rules that a pattern matches, if
   *     its name can be a part of an address
   */
  public static Set<String> alerts(RunbookSet set, Collection<String> ruleAlerts) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            set.namedAlerts().stream().map(claim -> claim.alert().name().value()),
            ruleAlerts.stream().sorted().filter(alert -> set.claim(alert).isPresent()))
        .filter(SiteMap::isPathSegment)
        .forEach(names::add);
    return names;
  }

  /**
   * Tells whether a name can be one part of an address as it is, without escapes. Rule files may
   * call an alert anything.
   *
   * @param name the name of an alert or the id of a runbook
   * @return true if it has only letters and digits of ASCII, {@code _}, {@code .}, {@code :} and
   *     {@code -}, and starts with none of the last three
   */
  public static boolean isPathSegment(String name) {
    return SEGMENT.matcher(name).matches();
  }

  /**
   * The path of a runbook's page.
   *
   * @param id the runbook's id
   * @return its path without slashes at its ends
   */
  public static String runbook(String id) {
    return RUNBOOKS + id;
  }

  /**
   * The path of a guide's page.
   *
   * @param id the guide's id
   * @return its path without slashes at its ends
   */
  public static String guide(String id) {
    return GUIDES + id;
  }

  /**
   * The path of the page of a runbook or a guide.
   *
   * @param document the runbook or guide
   * @return its path without slashes at its ends
   */
  public static String document(Destination document) {
    String id = document.id().value();
    return document instanceof Guide ? guide(id) : runbook(id);
  }

  /**
   * The path of an alert's page.
   *
   * @param name the alert's name
   * @return its path without slashes at its ends
   */
  public static String alert(String name) {
    return ALERTS + name;
  }

  /**
   * The alert whose page a path is.
   *
   * @param path a path without slashes at its ends
   * @return the name of the alert, or the former one; empty if it is the path of something else
   */
  public static Optional<String> alertIn(String path) {
    return path.startsWith(ALERTS)
        ? Optional.of(path.substring(ALERTS.length()))
        : Optional.empty();
  }

  /**
   * Tells whether the page that holds everything repeats a page as it is. Runbooks stand there in a
   * form of their own, and alerts as their headings.
   *
   * @param path the path of a page that is not there only to lead on
   * @return false for home, for that page itself, and for runbooks and alerts
   */
  public static boolean isEmbedded(String path) {
    return !path.equals(HOME)
        && !path.equals(ALL)
        && !path.startsWith(RUNBOOKS)
        && !path.startsWith(ALERTS);
  }

  /**
   * The anchor, on the page that holds everything, of a page that it repeats.
   *
   * @param path the page's path
   * @return its anchor there, which no id of a runbook or of a step can be
   */
  public static String pageInAll(String path) {
    return "page_" + path.replace('/', ':');
  }

  /**
   * The anchor, on the page that holds everything, of something that a repeated page has.
   *
   * @param path the page's path
   * @param anchor the anchor on that page
   * @return its anchor there; two colons part it from the path, in which there are no two slashes
   */
  public static String pageInAll(String path, String anchor) {
    return pageInAll(path) + "::" + anchor;
  }

  /**
   * The anchor, on the page that holds everything, of something that a runbook's page has.
   *
   * @param id the runbook's id
   * @param anchor the anchor on the runbook's page
   * @return the anchor on the page of all
   */
  public static String inAll(String id, String anchor) {
    return id + "--" + anchor;
  }

  /**
   * The anchor of an alert on the page that holds everything. It is there whether or not the
   * runbook of the alert answers others too, and stays when the alert is called otherwise.
   *
   * @param name the alert's name, or a former one
   * @return its anchor, which no id of a runbook or of a step can be
   */
  public static String alertInAll(String name) {
    return "alert_" + name;
  }

  /**
   * Where an address leads to in the end: a former one leads on to the present one.
   *
   * @param path a path without slashes at its ends, whether or not the site has it
   * @return the path of the page that one comes to, or the path itself
   */
  public String present(String path) {
    return present.getOrDefault(path, path);
  }

  /** {@return the paths of all pages, in order; those that only lead on are among them} */
  public Set<String> paths() {
    return Collections.unmodifiableSet(anchors.keySet());
  }

  /**
   * The anchors of a page.
   *
   * @param path the page's path without slashes at its ends
   * @return its anchors, or empty if there is no such page
   */
  public Optional<Set<String>> anchors(String path) {
    return Optional.ofNullable(anchors.get(path)).map(Collections::unmodifiableSet);
  }
}
