package dev.runbook.page;

import dev.runbook.alerting.AlertRule;
import dev.runbook.block.Inline;
import dev.runbook.load.Coverage;
import dev.runbook.load.Directory;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Catalog;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Route;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What pages are composed from: runbooks, alert rules, and what is looked up in them. */
final class Sources {

  /** The label in which alert rules say how severe an alert is. */
  private static final String SEVERITY = "severity";

  private static final Comparator<Guide> ENTRY_FIRST =
      Comparator.comparing((Guide guide) -> guide.firstMinutes().isEmpty())
          .thenComparing(guide -> guide.triage().isEmpty() && guide.decisions().isEmpty());

  private final RunbookSet set;
  private final Map<String, AlertEntry> alerts = new LinkedHashMap<>();
  private final Map<String, List<AlertEntry>> byRunbook = new HashMap<>();
  private final Map<String, List<AlertRule>> rules = new HashMap<>();
  private final Map<String, Set<String>> channels = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Coverage coverage;
  private final Directory directory;

  Sources(RunbookSet set, List<AlertRule> alertRules) {
    this.set = set;
    for (AlertRule rule : alertRules) {
      rules.computeIfAbsent(rule.alert(), n -> new ArrayList<>()).add(rule);
    }
    for (String name : SiteMap.alerts(set, rules.keySet())) {
      set.claim(name)
          .map(claim -> new AlertEntry(name, claim, set.severities(claim)))
          .ifPresent(this::add);
    }
    for (Route route : set.catalog().routes()) {
      for (Located<String> alert : route.alerts()) {
        channels
            .computeIfAbsent(alert.value(), a -> new LinkedHashSet<>())
            .add(route.channel().value());
      }
    }
    for (SeverityLevel level : set.catalog().severities()) {
      ranks.put(level.id().value(), ranks.size() + 1);
    }
    coverage = readCoverage();
    directory = Directory.of(set, alerts.keySet());
  }

  private void add(AlertEntry alert) {
    alerts.put(alert.name(), alert);
    byRunbook.computeIfAbsent(alert.runbookId(), id -> new ArrayList<>()).add(alert);
  }

  RunbookSet set() {
    return set;
  }

  Catalog catalog() {
    return set.catalog();
  }

  List<Runbook> runbooks() {
    return set.runbooks();
  }

  /** The guides: first those for the first minutes, then those that sort out what is wrong. */
  List<Guide> guides() {
    return set.guides().stream().sorted(ENTRY_FIRST).toList();
  }

  /** The alerts that have a page, ordered by runbook. */
  List<AlertEntry> alerts() {
    return List.copyOf(alerts.values());
  }

  /** The alerts that lead to a runbook, those that it names first. */
  List<AlertEntry> alerts(Runbook runbook) {
    return List.copyOf(byRunbook.getOrDefault(runbook.id().value(), List.of()));
  }

  /** An alert that has a page. */
  Optional<AlertEntry> alert(String name) {
    return Optional.ofNullable(alerts.get(name));
  }

  /** The ids of the channels into which routes lead an alert that they name, in order. */
  List<String> channels(String alert) {
    return List.copyOf(channels.getOrDefault(alert, Set.of()));
  }

  /** The names of the alerts that alert rules define, in order. */
  Set<String> ruled() {
    return Collections.unmodifiableSet(new TreeSet<>(rules.keySet()));
  }

  /** The rules that define an alert. */
  List<AlertRule> rules(String alert) {
    return List.copyOf(rules.getOrDefault(alert, List.of()));
  }

  /** Every severity that a runbook or one of its alerts can have, the worst first. */
  List<String> severities(Runbook runbook) {
    List<String> ids = new ArrayList<>();
    runbook.alerts().forEach(a -> ids.addAll(set.severities(new RunbookSet.Claim(runbook, a))));
    if (runbook.alerts().isEmpty()) {
      ids.addAll(set.severities(runbook.urgency()));
    }
    return worstFirst(ids.stream());
  }

  /** The severities of an alert, the worst first; what its rules say if its runbook says none. */
  List<String> severities(Coverage.Alert alert) {
    List<String> claimed =
        alert.claim().map(claim -> List.copyOf(set.severities(claim))).orElseGet(List::of);
    return worstFirst(
        claimed.isEmpty() ? labels(alert.name()).flatMap(this::meant) : claimed.stream());
  }

  /** The team that owns the runbook of an alert; without one, the team that its rules name. */
  Optional<String> owner(Coverage.Alert alert) {
    return alert.claim().isPresent()
        ? alert.claim().flatMap(c -> c.runbook().ownership().owner()).map(Located::value)
        : rules(alert.name()).stream().flatMap(rule -> team(rule).stream()).findFirst();
  }

  private Optional<String> team(AlertRule rule) {
    return rule.label(catalog().alerts().teamLabel())
        .map(label -> rule.filled(label.text()))
        .flatMap(
            word ->
                catalog().teams().stream()
                    .filter(team -> isMeant(team, word))
                    .map(team -> team.id().value())
                    .findFirst());
  }

  private static boolean isMeant(Team team, String word) {
    return team.id().value().equals(word)
        || team.labels().stream().anyMatch(label -> label.value().equals(word));
  }

  /** The pages that list the alerts where there are too many for one list. */
  Directory directory() {
    return directory;
  }

  /** The rank of the worst of some severities; behind all others if there is none. */
  int rank(List<String> severities) {
    return severities.stream()
        .mapToInt(id -> ranks.getOrDefault(id, Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** What the alerts lead to, and what else is missing. */
  Coverage coverage() {
    return coverage;
  }

  private Coverage readCoverage() {
    LinksElsewhere links = new LinksElsewhere(catalog());
    Map<String, String> elsewhere = new HashMap<>();
    rules.forEach(
        (name, defining) ->
            defining.stream()
                .flatMap(rule -> links.of(rule).stream())
                .findFirst()
                .ifPresent(link -> elsewhere.put(name, link)));
    return Coverage.of(set, rules.keySet(), elsewhere);
  }

  private Stream<String> labels(String alert) {
    return rules(alert).stream().flatMap(rule -> rule.label(SEVERITY).stream()).map(l -> l.text());
  }

  /** The severities that a label of alert rules means. */
  private Stream<String> meant(String label) {
    return set.items(SeverityLevel.class).stream()
        .filter(
            level ->
                level.id().value().equals(label)
                    || level.labels().stream().anyMatch(l -> l.value().equals(label)))
        .map(level -> level.id().value());
  }

  private List<String> worstFirst(Stream<String> ids) {
    return ids.distinct()
        .sorted(Comparator.comparingInt(id -> ranks.getOrDefault(id, Integer.MAX_VALUE)))
        .toList();
  }

  Inline.Badge badge(String severity) {
    String title = set.item(SeverityLevel.class, severity).map(s -> s.title()).orElse(severity);
    return new Inline.Badge(title, ranks.getOrDefault(severity, 0));
  }

  /** Severities as badges in a line. */
  Line badges(List<String> severities) {
    return new Line().joined(severities.stream().map(s -> List.<Inline>of(badge(s))).toList(), " ");
  }

  /** Severities of a runbook and the times to respond, as items above a title. */
  List<Inline> kicker(List<String> severities, Runbook runbook) {
    Optional<Text> own = runbook.urgency().respond();
    List<Inline> items = new ArrayList<>();
    for (String severity : severities) {
      items.add(badge(severity));
      set.item(SeverityLevel.class, severity)
          .flatMap(SeverityLevel::respond)
          .filter(r -> own.isEmpty())
          .ifPresent(r -> items.add(respond(r)));
    }
    own.ifPresent(r -> items.add(respond(r)));
    return items;
  }

  private static Inline respond(Text time) {
    String words = Words.time(time.markdown());
    boolean isSpan = !words.equals(time.markdown());
    return new Inline.Rich((isSpan ? "respond within " : "respond: ") + words);
  }
}
