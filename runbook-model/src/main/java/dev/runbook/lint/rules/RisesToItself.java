package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Runbook;
import dev.runbook.model.SeverityChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A severity that rises to one that is not worse, or falls to one that is not milder. */
final class RisesToItself implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "severities/rises-to-itself",
          Severity.ERROR,
          "A severity rises to itself or to a milder one, or falls to itself or to a worse one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    RunbookSet set = workspace.runbooks();
    List<SeverityLevel> ladder = set.items(SeverityLevel.class);
    if (ladder.stream().anyMatch(l -> workspace.doubt().isIn(l.id().location().file()))) {
      return;
    }
    Map<String, Integer> ranks = new HashMap<>();
    ladder.forEach(level -> ranks.put(level.id().value(), ranks.size()));
    for (SeverityLevel level : ladder) {
      Set<String> own = Set.of(level.id().value());
      level.rises().forEach(change -> check(own, change, true, ranks, findings));
      level.falls().forEach(change -> check(own, change, false, ranks, findings));
    }
    for (Runbook runbook : set.runbooks()) {
      boolean isKnown = !workspace.doubt().isIn(runbook.location().file());
      if (isKnown && !runbook.urgency().rises().isEmpty()) {
        Set<String> own = new TreeSet<>(set.severities(runbook.urgency()));
        runbook.alerts().forEach(a -> own.addAll(set.severities(new RunbookSet.Claim(runbook, a))));
        runbook.urgency().rises().forEach(c -> check(own, c, true, ranks, findings));
      }
    }
  }

  /** Looks at one change of something that can have any of these severities. */
  private static void check(
      Set<String> from,
      SeverityChange change,
      boolean rises,
      Map<String, Integer> ranks,
      Consumer<Diagnostic> findings) {
    String to = change.to().value();
    // What the catalog does not have is a finding of the reader.
    if (from.isEmpty() || !ranks.containsKey(to) || !ranks.keySet().containsAll(from)) {
      return;
    }
    int rank = ranks.getOrDefault(to, 0);
    boolean changes =
        from.stream()
            .map(id -> ranks.getOrDefault(id, 0))
            .anyMatch(own -> rises ? rank < own : rank > own);
    if (!changes) {
      findings.accept(finding(from, change, rises));
    }
  }

  private static Diagnostic finding(Set<String> from, SeverityChange change, boolean rises) {
    String verb = rises ? "rises" : "falls";
    String other = rises ? "falls" : "rises";
    String expected = rises ? "worse" : "milder";
    String to = change.to().value();
    String target = from.equals(Set.of(to)) ? "itself" : "`" + to + "`";
    String message =
        "`%s` %s to %s, expected a %s severity"
            .formatted(String.join("` or `", from), verb, target, expected);
    String hint =
        from.equals(Set.of(to))
            ? "name the severity that it becomes, or take the entry out"
            : "the ladder goes from worst to mildest: correct its order, or say what %s under `%s:` of `severities`"
                .formatted(other, other);
    return Diagnostic.of(INFO, change.to().location(), message).withHint(hint);
  }
}
