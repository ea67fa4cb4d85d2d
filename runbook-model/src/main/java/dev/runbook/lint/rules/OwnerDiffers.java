package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An alert that calls another team than the one that keeps its runbook. */
final class OwnerDiffers implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/owner-differs",
          Severity.WARNING,
          "The team that the label of an alert rule names is not the owner of the alert's runbook");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    RunbookSet set = workspace.runbooks();
    String key = set.catalog().alerts().teamLabel();
    Map<String, List<Team>> byWord = byWord(set.items(Team.class));
    for (AlertRule rule : workspace.alertRules()) {
      Optional<String> label = Labels.fixed(rule, key);
      if (label.isPresent()) {
        set.claim(rule.alert())
            .map(RunbookSet.Claim::runbook)
            .flatMap(runbook -> owner(runbook, workspace).map(team -> new Owned(runbook, team)))
            .filter(owned -> !meaning(label.get(), byWord).contains(owned.owner()))
            .map(owned -> finding(rule, key, label.get(), owned, byWord))
            .ifPresent(findings);
      }
    }
  }

  private record Owned(Runbook runbook, Team owner) {}

  /** A team that the catalog does not have, or may have lost, is a finding of its own. */
  private static Optional<Team> owner(Runbook runbook, Workspace workspace) {
    return runbook
        .ownership()
        .owner()
        .flatMap(owner -> workspace.runbooks().item(Team.class, owner.value()))
        .filter(team -> !workspace.doubt().isIn(team.id().location().file()))
        .filter(team -> !workspace.doubt().isIn(runbook.location().file()));
  }

  private static Map<String, List<Team>> byWord(List<Team> teams) {
    Map<String, List<Team>> byWord = new HashMap<>();
    for (Team team : teams) {
      words(team).forEach(w -> byWord.computeIfAbsent(w, key -> new ArrayList<>()).add(team));
    }
    return byWord;
  }

  private static Stream<String> words(Team team) {
    return Stream.concat(team.labels().stream().map(Located::value), Stream.of(team.id().value()))
        .distinct();
  }

  private static List<Team> meaning(String label, Map<String, List<Team>> byWord) {
    return byWord.getOrDefault(label, List.of());
  }

  private static Diagnostic finding(
      AlertRule rule, String key, String label, Owned owned, Map<String, List<Team>> byWord) {
    List<Team> meant = meaning(label, byWord);
    String meaning =
        meant.stream().map(team -> team.id().value()).collect(Collectors.joining("` or `"));
    String means =
        meant.isEmpty()
            ? " (no team of the catalog)"
            : meaning.equals(label) ? "" : " (`" + meaning + "`)";
    String owner = owned.owner().id().value();
    String message =
        "the label `%s: %s`%s differs from the owner of the runbook `%s`, which is `%s`"
            .formatted(key, label, means, owned.runbook().id().value(), owner);
    String words = words(owned.owner()).collect(Collectors.joining("`, `"));
    String hint =
        meant.isEmpty()
            ? "labels that mean the owner: `%s`; or add `%s` to the `labels` of the team that it means"
                .formatted(words, label)
            : "labels that mean the owner: `%s`; or change the owner".formatted(words);
    return Diagnostic.of(INFO, rule.label(key).orElseThrow().location(), message).withHint(hint);
  }
}
