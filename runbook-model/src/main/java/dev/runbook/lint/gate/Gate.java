package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Severity;
import dev.runbook.diagnostic.Silenced;
import dev.runbook.lint.rules.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides which findings count, and how much. For one run. */
public final class Gate {

  private final KnownRules rules;
  private final Policy policy;
  private final Suppressions suppressions;
  private final List<Diagnostic> own = new ArrayList<>();

  /**
   * Sets a gate up.
   *
   * @param workspace all that was read
   * @param rules the rules that there are
   * @param commandLine severities by the id of the rule, as this run is told; an empty one turns
   *     the rule off
   * @param today the day of the run; without one, nothing is ever past its last day
   */
  public Gate(
      Workspace workspace,
      KnownRules rules,
      Map<String, Optional<Severity>> commandLine,
      Optional<LocalDate> today) {
    this.rules = rules;
    this.policy =
        new Policy(workspace.runbooks().catalog().lint(), commandLine, rules, new About(workspace));
    new PolicyCheck(workspace, rules).check(own::add);
    this.suppressions = new Suppressions(workspace, rules, today, own::add);
  }

  /**
   * Decides.
   *
   * @param found every finding of a run, at the severity of its rule
   * @return what has become of them
   */
  public Verdict judge(List<Diagnostic> found) {
    boolean allSeen = found.stream().noneMatch(finding -> rules.meansUnseen(finding.rule()));
    List<Diagnostic> counting = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Diagnostic finding : new TreeSet<>(found)) {
      Optional<Diagnostic> weighed = policy.weigh(finding);
      Optional<Silenced> allowed =
          rules.canBeSilenced(finding.rule())
              ? suppressions.silence(weighed.orElse(finding))
              : Optional.empty();
      weighed.ifPresent(w -> allowed.ifPresentOrElse(silenced::add, () -> counting.add(w)));
    }
    Stream.concat(own.stream(), allSeen ? suppressions.unused(policy).stream() : Stream.empty())
        .flatMap(finding -> policy.weigh(finding).stream())
        .forEach(counting::add);
    return new Verdict(counting, silenced);
  }
}
