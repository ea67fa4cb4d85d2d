package dev.runbook.load;

import dev.runbook.model.Catalog;
import dev.runbook.model.Command.Risk;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages that show the catalog and what the runbooks add up to, and the anchors on them. */
public final class CatalogAnchors {

  /** The table of services and their failures, on the page of services. */
  public static final String MATRIX = "matrix";

  /** The drawing, on the page of routes. */
  public static final String DIAGRAM = "diagram";

  /** The table of routes, on their page. */
  public static final String TABLE = "table";

  /** What raises alerts, on the page of routes. */
  public static final String SOURCES = "sources";

  /** The channels, on the page of routes. */
  public static final String CHANNELS = "channels";

  /** Tools, dashboards and documents, on the page of tools. */
  public static final String TOOLS = "tools";

  /** Hosts, on the page of tools. */
  public static final String HOSTS = "hosts";

  /** What placeholders stand for, on the page of tools. */
  public static final String VARIABLES = "variables";

  /** Logs, on the page of tools. */
  public static final String LOGS = "logs";

  /** The commands of the quick reference. */
  public static final String COMMANDS = "commands";

  /** The commands that change or destroy something, on the page of commands. */
  public static final String CHANGES = "changes";

  /** Alerts that no runbook answers, on the page of coverage. */
  public static final String WITHOUT_RUNBOOK = "without-runbook";

  /** Runbooks that are not live, on the page of coverage. */
  public static final String UNFINISHED = "unfinished";

  /** Places in guides that lead to no runbook, on the page of coverage. */
  public static final String GUIDES = "guides";

  /** Services and failures without a runbook, on the page of coverage. */
  public static final String SERVICES = "services";

  private CatalogAnchors() {}

  /**
   * The anchor of a severity on the page of severities.
   *
   * @param id the severity's id
   * @return its anchor
   */
  public static String severity(String id) {
    return "severity-" + id;
  }

  /**
   * The anchor of a measure on the page of severities.
   *
   * @param id the threshold's id
   * @return its anchor
   */
  public static String threshold(String id) {
    return "threshold-" + id;
  }

  /**
   * The anchor of an escalation policy on the page of severities.
   *
   * @param id the policy's id
   * @return its anchor
   */
  public static String escalation(String id) {
    return "escalation-" + id;
  }

  /**
   * The anchor of a service on the page of services.
   *
   * @param id the service's id
   * @return its anchor
   */
  public static String service(String id) {
    return "service-" + id;
  }

  /**
   * The anchor of a place where logs are, if it has a command, on the page of tools.
   *
   * @param id its id
   * @return its anchor
   */
  public static String log(String id) {
    return "log-" + id;
  }

  /**
   * The headings under which the commands of the quick reference stand.
   *
   * @param catalog the catalog
   * @return the headings, each once, in the order of the file
   */
  public static List<String> commandGroups(Catalog catalog) {
    return catalog.commands().stream()
        .flatMap(command -> command.group().stream())
        .distinct()
        .toList();
  }

  /**
   * The anchor of such a heading in the quick reference.
   *
   * @param index its 0-based index
   * @return its anchor
   */
  public static String commandGroup(int index) {
    return "commands-" + (index + 1);
  }

  /**
   * The anchors of every one of these pages that has something to say.
   *
   * @param set the runbooks
   * @param alerts the alerts that have a page
   * @param ruleAlerts the names of the alerts that alert rules define
   * @return the anchors by path
   */
  static Map<String, Set<String>> of(
      RunbookSet set, Collection<String> alerts, Collection<String> ruleAlerts) {
    Map<String, Set<String>> pages = new TreeMap<>();
    addPage(Addresses.QUICK_REFERENCE, quickReference(set, alerts), pages);
    Catalog catalog = set.catalog();
    addPage(Addresses.SEVERITIES, severities(catalog), pages);
    addPage(Addresses.SERVICES, services(catalog), pages);
    addPage(Addresses.ROUTES, routes(catalog), pages);
    addPage(Addresses.TOOLS, tools(catalog), pages);
    addPage(Addresses.COMMANDS, commands(set), pages);
    addPage(Addresses.COVERAGE, coverage(set, ruleAlerts), pages);
    return pages;
  }

  private static void addPage(String path, Set<String> anchors, Map<String, Set<String>> pages) {
    if (!anchors.isEmpty()) {
      pages.put(path, anchors);
    }
  }

  private static Set<String> quickReference(RunbookSet set, Collection<String> alerts) {
    Set<String> ids = new LinkedHashSet<>();
    addIf(!alerts.isEmpty(), HomeAnchors.ALERTS, ids);
    addIf(!set.catalog().commands().isEmpty(), COMMANDS, ids);
    int groups = commandGroups(set.catalog()).size();
    IntStream.range(0, groups).forEach(i -> ids.add(commandGroup(i)));
    return ids;
  }

  private static Set<String> severities(Catalog catalog) {
    Set<String> ids = new LinkedHashSet<>();
    catalog.severities().forEach(s -> ids.add(severity(s.id().value())));
    catalog.thresholds().forEach(t -> ids.add(threshold(t.id().value())));
    catalog.escalations().forEach(e -> ids.add(escalation(e.id().value())));
    addIf(!ids.isEmpty() && !catalog.teams().isEmpty(), HomeAnchors.TEAMS, ids);
    return ids;
  }

  private static Set<String> services(Catalog catalog) {
    Set<String> ids = new LinkedHashSet<>();
    addIf(catalog.services().stream().anyMatch(s -> !s.failures().isEmpty()), MATRIX, ids);
    catalog.services().forEach(s -> ids.add(service(s.id().value())));
    return ids;
  }

  /** Channels of which nothing is told but their names make no page. */
  private static Set<String> routes(Catalog catalog) {
    Set<String> ids = new LinkedHashSet<>();
    addIf(!catalog.routes().isEmpty(), DIAGRAM, ids);
    addIf(!catalog.routes().isEmpty(), TABLE, ids);
    addIf(!catalog.origins().isEmpty(), SOURCES, ids);
    boolean told = catalog.channels().stream().anyMatch(channel -> channel.about().isPresent());
    addIf(!catalog.channels().isEmpty() && (told || !ids.isEmpty()), CHANNELS, ids);
    return ids;
  }

  private static Set<String> tools(Catalog catalog) {
    Set<String> ids = new LinkedHashSet<>();
    addIf(!catalog.links().isEmpty(), TOOLS, ids);
    addIf(!catalog.hosts().isEmpty(), HOSTS, ids);
    boolean told = catalog.environments().stream().anyMatch(e -> e.about().isPresent());
    addIf(told || !catalog.variables().isEmpty(), VARIABLES, ids);
    addIf(!catalog.logs().isEmpty(), LOGS, ids);
    catalog.logs().forEach(log -> addIf(log.command().isPresent(), log(log.id().value()), ids));
    return ids;
  }

  private static Set<String> commands(RunbookSet set) {
    boolean risky =
        Stream.concat(set.runbooks().stream(), set.guides().stream())
            .flatMap(Steps::all)
            .flatMap(step -> Steps.command(step).stream())
            .anyMatch(command -> command.risk() != Risk.READS);
    return risky ? Set.of(CHANGES) : Set.of();
  }

  private static Set<String> coverage(RunbookSet set, Collection<String> ruleAlerts) {
    Set<String> ids = new LinkedHashSet<>();
    addIf(Coverage.names(set, ruleAlerts).findAny().isPresent(), HomeAnchors.ALERTS, ids);
    boolean gap = Coverage.names(set, ruleAlerts).anyMatch(name -> set.claim(name).isEmpty());
    addIf(gap, WITHOUT_RUNBOOK, ids);
    addIf(!Coverage.unfinished(set).isEmpty(), UNFINISHED, ids);
    addIf(!Coverage.guideGaps(set).isEmpty(), GUIDES, ids);
    addIf(!Coverage.serviceGaps(set).isEmpty(), SERVICES, ids);
    return ids;
  }

  private static void addIf(boolean present, String anchor, Set<String> anchors) {
    if (present) {
      anchors.add(anchor);
    }
  }
}
