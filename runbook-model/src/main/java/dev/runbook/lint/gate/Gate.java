package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.rules.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which findings count, and how much. For one run. */
public final class Gate {

  private final Workspace workspace;
  private final KnownRules rules;
  private final Policy policy;

  /**
   * Sets a gate up.
   *
   * @param workspace all that was read
   * @param rules the rules that there are
   * @param commandLine severities by the id of the rule, as this run is told; an empty one turns
   *     the rule off
   */
  public Gate(Workspace workspace, KnownRules rules, Map<String, Optional<Severity>> commandLine) {
    this.workspace = workspace;
    this.rules = rules;
    this.policy =
        new Policy(workspace.runbooks().catalog().lint(), commandLine, rules, new About(workspace));
  }

  /**
   * Decides.
   *
   * @param found every finding of a run, at the severity of its rule
   * @return what has become of them
   */
  public Verdict judge(List<Diagnostic> found) {
    List<Diagnostic> all = new ArrayList<>(found);
    new PolicyCheck(workspace, rules).check(all::add);
    List<Diagnostic> weighed =
        all.stream().flatMap(finding -> policy.weigh(finding).stream()).distinct().toList();
    return new Verdict(weighed, List.of());
  }
}
