package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.diagnostic.Silenced;
import dev.runbook.lint.rules.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Decides which findings count, and how much. For one run. */
public final class Gate {

  private final KnownRules rules;
  private final Policy policy;
  private final Suppressions suppressions;
  private final Optional<Postponed> postponed;
  private final List<Diagnostic> own = new ArrayList<>();

  /**
   * Sets a gate up.
   *
   * @param workspace all that was read
   * @param rules the rules that there are
   * @param commandLine severities by the id of the rule, as this run is told; an empty one turns
   *     the rule off
   * @param today the day of the run; without one, nothing is ever past its last day
   * @param baseline the findings that are known
   */
  public Gate(
      Workspace workspace,
      KnownRules rules,
      Map<String, Optional<Severity>> commandLine,
      Optional<LocalDate> today,
      Optional<Baseline> baseline) {
    this.rules = rules;
    About about = new About(workspace);
    this.policy = new Policy(workspace.runbooks().catalog().lint(), commandLine, rules, about);
    new PolicyCheck(workspace, rules).check(own::add);
    this.suppressions = new Suppressions(workspace, rules, today, own::add);
    Recognition recognition = new Recognition(workspace, about);
    this.postponed = baseline.map(known -> new Postponed(known, rules, recognition));
    postponed.ifPresent(known -> own.addAll(known.problems()));
  }

  /**
   * Decides. A finding is weighed first, then looked for among the comments, then in the baseline.
   *
   * @param found every finding of a run, at the severity of its rule
   * @return what has become of them
   */
  public Verdict judge(List<Diagnostic> found) {
    List<Diagnostic> counting = new ArrayList<>();
    List<Diagnostic> off = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Diagnostic finding : new TreeSet<>(found)) {
      Optional<Diagnostic> weighed = policy.weigh(finding);
      Optional<Silenced> allowed =
          canBeSilenced(finding) ? suppressions.silence(weighed.orElse(finding)) : Optional.empty();
      if (weighed.isEmpty()) {
        off.add(finding);
      } else if (allowed.isPresent()) {
        silenced.add(allowed.get());
      } else {
        counting.add(weighed.get());
      }
    }
    boolean allSeen = counting.stream().noneMatch(f -> rules.meansUnseen(f.rule()));
    postponed
        .filter(known -> allSeen || !known.isToBeWritten())
        .ifPresent(known -> postpone(counting, known, silenced));
    off.forEach(finding -> postponed.ifPresent(known -> known.takes(finding)));
    if (allSeen) {
      own.addAll(suppressions.unused(policy));
      postponed.ifPresent(known -> own.addAll(known.mended()));
    }
    own.stream().flatMap(finding -> policy.weigh(finding).stream()).forEach(counting::add);
    return new Verdict(counting, silenced);
  }

  private void postpone(List<Diagnostic> counting, Postponed known, List<Silenced> silenced) {
    counting.removeIf(
        finding -> {
          boolean taken = canBeSilenced(finding) && known.takes(finding);
          if (taken) {
            silenced.add(new Silenced(finding, Silenced.By.BASELINE, ""));
          }
          return taken;
        });
  }

  private boolean canBeSilenced(Diagnostic finding) {
    return rules.canBeSilenced(finding.rule());
  }

  /**
   * The text of a baseline that knows what a run has found and put off.
   *
   * @param workspace all that was read
   * @param rules the rules that there are
   * @param report the outcome of the run
   * @return the text, or nothing if something was not seen, so that it would know too little
   */
  public static Optional<String> baseline(Workspace workspace, KnownRules rules, Report report) {
    if (report.diagnostics().stream().anyMatch(finding -> rules.meansUnseen(finding.rule()))) {
      return Optional.empty();
    }
    Recognition recognition = new Recognition(workspace, new About(workspace));
    return Optional.of(
        Baseline.text(
            report.silenced().stream()
                .filter(silenced -> silenced.by() == Silenced.By.BASELINE)
                .map(silenced -> recognition.of(silenced.finding()))
                .toList()));
  }
}
