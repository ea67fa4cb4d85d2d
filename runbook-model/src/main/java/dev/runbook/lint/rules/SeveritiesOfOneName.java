package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.SeverityLevel;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A name under which alerts of different severities fire, so that it does not tell which. */
final class SeveritiesOfOneName implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/severities-of-one-name",
          Severity.WARNING,
          "Alert rules of one name have different severities, and no runbook says which holds when");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Ladder ladder = new Ladder(workspace);
    if (ladder.isDoubtful()) {
      return;
    }
    Map<String, Calling> firstOfName = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (AlertRule rule : workspace.alertRules()) {
      Optional<Calling> calling = calling(rule, ladder);
      if (calling.isPresent()) {
        Calling first = firstOfName.putIfAbsent(rule.alert(), calling.get());
        if (first != null
            && first.differsFrom(calling.get())
            && told.add(rule.alert())
            && !isExplained(rule.alert(), workspace)) {
          findings.accept(finding(calling.get(), first, workspace.runbooks()));
        }
      }
    }
  }

  /** A rule, its label and what that means. */
  private record Calling(AlertRule rule, String label, Set<String> meaning) {

    boolean differsFrom(Calling other) {
      return Collections.disjoint(meaning, other.meaning);
    }
  }

  /** Without a catalog, each word means itself; with one, unknown words are another finding. */
  private static Optional<Calling> calling(AlertRule rule, Ladder ladder) {
    return Labels.fixed(rule, Labels.SEVERITY)
        .map(
            label ->
                new Calling(
                    rule,
                    label,
                    ladder.isUnknown()
                        ? Set.of(label)
                        : ladder.meaning(label).stream()
                            .map(SeverityLevel::id)
                            .map(id -> id.value())
                            .collect(Collectors.toSet())))
        .filter(calling -> !calling.meaning().isEmpty());
  }

  /** A runbook that says its severity allows the others too, or they differ from it. */
  private static boolean isExplained(String alert, Workspace workspace) {
    RunbookSet set = workspace.runbooks();
    return set.claim(alert)
        .filter(
            claim ->
                !set.severities(claim).isEmpty()
                    || workspace.doubt().isIn(claim.runbook().location().file()))
        .isPresent();
  }

  private static Diagnostic finding(Calling calling, Calling first, RunbookSet set) {
    String alert = calling.rule().alert();
    String say =
        set.claim(alert)
            .map(claim -> "say in the runbook `%s`".formatted(claim.runbook().id().value()))
            .orElse("say in the runbook that answers it");
    return Diagnostic.of(
            INFO,
            calling.rule().label(Labels.SEVERITY).orElseThrow().location(),
            "`%s` has `severity: %s` here and `severity: %s` at `%s`"
                .formatted(
                    alert,
                    calling.label(),
                    first.label(),
                    first.rule().label(Labels.SEVERITY).orElseThrow().location()))
        .withHint(
            "%s which holds when\nseverity: [{when: …, is: %s}, {when: …, is: %s}]\nor give the two rules names of their own"
                .formatted(say, word(first), word(calling)));
  }

  private static String word(Calling calling) {
    return calling.meaning().stream().sorted().findFirst().orElse(calling.label());
  }
}
