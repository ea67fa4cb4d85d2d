package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.Alertmanager;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.Guesses;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** An alert of which nobody is told, whatever way it takes through the routes of Alertmanager. */
final class NoReceiver implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/no-receiver",
          Severity.ERROR,
          "The routes of Alertmanager tell nobody of alerts of a severity, or name a receiver that is none");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    if (workspace.alertmanager().isPresent()) {
      Alertmanager alertmanager = workspace.alertmanager().get();
      undefined(alertmanager, findings);
      unheard(workspace, alertmanager, findings);
    }
  }

  private static void undefined(Alertmanager alertmanager, Consumer<Diagnostic> findings) {
    Set<String> defined = alertmanager.receiversByName().keySet();
    Guesses guesses = new Guesses(defined);
    alertmanager.namedReceivers().stream()
        .filter(named -> alertmanager.receiversKnown() && !defined.contains(named.value()))
        .filter(named -> !Labels.isTemplate(named.value()))
        .map(
            named ->
                Diagnostic.of(
                        INFO,
                        named.location(),
                        "there is no receiver `%s`, so Alertmanager does not start"
                            .formatted(named.value()))
                    .withHint(
                        guesses
                            .question(named.value())
                            .orElse(
                                "add it under `receivers`\n- name: %s".formatted(named.value()))))
        .forEach(findings);
  }

  private static void unheard(
      Workspace workspace, Alertmanager alertmanager, Consumer<Diagnostic> findings) {
    Ladder ladder = new Ladder(workspace);
    DeadEnds deadEnds = new DeadEnds(alertmanager);
    Map<Unheard, Tally> tallies = new TreeMap<>();
    Set<String> used = new HashSet<>();
    for (AlertRule rule : workspace.alertRules()) {
      Labels.fixed(rule, Labels.SEVERITY).ifPresent(used::add);
      List<String> receivers = deadEnds.of(rule);
      if (!receivers.isEmpty()) {
        Optional<Node.Scalar> label = rule.label(Labels.SEVERITY);
        String severity = label.map(value -> rule.filled(value.text())).orElse("");
        tallies
            .computeIfAbsent(
                new Unheard(severity, receivers),
                key -> new Tally(label.orElse(rule.name()).location()))
            .add();
      }
    }
    tallies.forEach(
        (unheard, tally) ->
            findings.accept(finding(unheard, tally, ladder.meaning(unheard.severity()))));
    for (SeverityLevel level : ladder.isDoubtful() ? List.<SeverityLevel>of() : ladder.levels()) {
      Set<String> words = Ladder.words(List.of(level));
      if (words.stream().noneMatch(used::contains)) {
        deadEnds.ofAll(words).ifPresent(end -> findings.accept(unused(level, end)));
      }
    }
  }

  /** How many there are, and where the first one is. */
  private static final class Tally {

    private final Location first;
    private int alerts;

    Tally(Location first) {
      this.first = first;
    }

    void add() {
      alerts++;
    }
  }

  private static Diagnostic finding(Unheard unheard, Tally tally, List<SeverityLevel> meaning) {
    String count = tally.alerts == 1 ? "1 alert" : tally.alerts + " alerts";
    String level = meaning.isEmpty() ? "other" : meaning.get(0).id().value();
    return Diagnostic.of(
            INFO,
            tally.first,
            "nobody is told of alerts %s (%s): %s"
                .formatted(unheard.which(), count, ends(unheard.receivers())))
        .withHint(hint(unheard.severity(), level));
  }

  private static Diagnostic unused(SeverityLevel level, String receiver) {
    return Diagnostic.of(
            INFO,
            level.id().location(),
            "nobody would be told of alerts of the severity `%s`: %s"
                .formatted(level.id().value(), ends(List.of(receiver))))
        .withHint(hint(Ladder.words(List.of(level)).iterator().next(), level.id().value()));
  }

  private static String ends(List<String> receivers) {
    return receivers.size() == 1
        ? "they end at the receiver `%s`, which has no integration".formatted(receivers.get(0))
        : "they end at the receivers `%s`, which have no integration"
            .formatted(String.join("`, `", receivers));
  }

  private static String hint(String severity, String level) {
    String route =
        severity.isEmpty() || Labels.isTemplate(severity)
            ? "give the receiver an integration, such as `webhook_configs`"
            : "give the receiver an integration, or add a route\n- matchers: ['severity=\"%s\"']"
                .formatted(severity);
    return "%s\nor say in the catalog that nobody is meant to be told\nlint: {rules: {alerts/no-receiver: {%s: off}}}"
        .formatted(route, level);
  }
}
